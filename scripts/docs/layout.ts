import { escaped } from './highlight.ts'
import { relativeUrl } from './links.ts'
import type { Entry } from './pages.ts'
import type { Rendered } from './markdown.ts'

export interface Layout {
  url: string
  title: string
  description: string
  main: string
  navigation: readonly { group: string; entries: readonly Entry[] }[]
  /** The list of sections beside a guide; a page without one takes the whole width. */
  sections?: Rendered['sections']
  scripts: readonly string[]
}

const builderUrl = 'theme-builder.html'

/** A whole page of the site. */
export function layout(page: Layout): string {
  const { url, title, description, main, sections, scripts } = page
  const to = (path: string): string => relativeUrl(url, path)
  const name = title === 'Tenth' ? 'Tenth, the loyalty toolkit' : `${title} · Tenth`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="icon" href="${to('assets/tenth.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/scheme.js')}"></script>
${scripts.map(script => `<script type="module" src="${to(`assets/${script}.js`)}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header(url)}
<div class="${sections ? 'columns' : 'wide'}">
${contentsList(page)}
<main id="main" tabindex="-1">
${main}
${sections ? turning(page) : ''}
</main>
${sections ? sectionList(sections) : ''}
</div>
<p id="news" class="aloud" role="status"></p>
</body>
</html>
`
}

function header(url: string): string {
  const link = (to: string, label: string, here: boolean): string =>
    `<a href="${relativeUrl(url, to)}"${here ? ' aria-current="page"' : ''}>${label}</a>`
  const inElements = url.startsWith('elements/')
  return `<header class="top">
<button type="button" class="menu" popovertarget="contents">Menu</button>
<a class="brand" href="${relativeUrl(url, 'index.html')}"><img src="${relativeUrl(url, 'assets/tenth.svg')}" alt="" width="24" height="24">Tenth</a>
<nav aria-label="Main">
${link('elements/index.html', 'Elements', inElements)}
${link(builderUrl, 'Theme builder', url === builderUrl)}
</nav>
<label class="scheme"><span class="aloud">Colours of this site</span><select id="scheme"><option value="">System</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
</header>`
}

function contentsList({ url, navigation }: Layout): string {
  const groups = navigation.map(({ group, entries }) => {
    const lines = entries.map(({ label, url: to }) => {
      const here = to === url ? ' aria-current="page"' : ''
      return `<li><a href="${relativeUrl(url, to)}"${here}>${escaped(label)}</a></li>`
    })
    return `<h2>${group}</h2>\n<ul>${lines.join('')}</ul>`
  })
  return `<nav id="contents" class="contents" popover aria-label="Contents">\n${groups.join('\n')}\n</nav>`
}

function sectionList(sections: Rendered['sections']): string {
  if (sections.length < 2) return '<div class="beside"></div>'
  const lines = sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`)
  return `<nav class="beside" aria-label="On this page"><h2>On this page</h2><ul>${lines.join('')}</ul></nav>`
}

/** The pages before and after this one, in the order of the navigation. */
function turning({ url, navigation }: Layout): string {
  const all = navigation.flatMap(({ entries }) => entries)
  const at = all.findIndex(entry => entry.url === url)
  if (at < 0) return ''
  const link = (entry: Entry | undefined, word: string): string =>
    entry
      ? `<a href="${relativeUrl(url, entry.url)}" rel="${word.toLowerCase()}"><small>${word}</small>${escaped(entry.label)}</a>`
      : '<span></span>'
  return `<nav class="turning" aria-label="Before and after">${link(all[at - 1], 'Previous')}${link(all[at + 1], 'Next')}</nav>`
}
