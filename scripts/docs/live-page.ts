import type { Example } from './examples.ts'
import { escaped } from './highlight.ts'
import { relativeUrl } from './links.ts'

/** What a page with live elements has in it. */
interface Live {
  url: string
  title: string
  body: string
}

/** A page as a shop might have it: real elements, and a script that hands them the example's data. */
function livePage({ url, title, body }: Live): string {
  const asset = (name: string): string => relativeUrl(url, `assets/${name}`)
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="${asset('tenth.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${asset('live.css')}">
<script type="module" src="${asset('live.js')}"></script>
</head>
<body>
${body}
</body>
</html>
`
}

/** A picture of the shop, for the shop that is not there. */
const pictured = (markup: string, url: string): string =>
  markup.replace(/(?<=<img[^>]* src=")\/[^"]+/g, relativeUrl(url, 'assets/picture.svg'))

const sees = ({ visitor }: Example): string => (visitor ? 'visitor' : 'member')

export function examplePage(example: Example): string {
  const [first = ''] = example.tags
  return livePage({
    url: example.url,
    title: `${first}, an example`,
    body: `<main data-sees="${sees(example)}">\n${pictured(example.markup, example.url)}</main>`,
  })
}

export const everythingUrl = 'elements/live/everything.html'

/** Every element in one page, each with the first example of its own. */
export function everythingPage(examples: readonly { title: string; url: string; example: Example }[]): string {
  const sections = examples.map(
    ({ title, url, example }) => `<section data-sees="${sees(example)}" data-element="${title}">
<h2 lang="en" dir="ltr"><a href="${relativeUrl(everythingUrl, url)}" target="_top">${title}</a></h2>
${pictured(example.markup, everythingUrl)}</section>`,
  )
  return livePage({
    url: everythingUrl,
    title: 'Every element',
    body: `<main class="everything"><h1 class="aloud">Every element</h1>\n${sections.join('\n')}\n</main>`,
  })
}
