import { Marked, type RendererObject, type Tokens } from 'marked'
import { codeBlock } from './code-block.ts'
import { examplesOf, isLive } from './examples.ts'
import { escaped } from './highlight.ts'
import { siteLink } from './links.ts'
import { liveExample } from './live-example.ts'
import type { Page } from './pages.ts'

/** What became of a guide. */
export interface Rendered {
  html: string
  /** Its sections, for the list beside it. */
  sections: { id: string; title: string }[]
}

/** A guide as HTML: headings with anchors, links that hold in the site, code that can be copied, examples alive. */
export function render(page: Page): Rendered {
  const sections: Rendered['sections'] = []
  const marked = new Marked({ renderer: rendererOf(page, sections) })
  const text = page.text.replace(/<!--[\s\S]*?-->/g, '')
  return { html: marked.parse(text, { async: false }), sections }
}

function rendererOf(page: Page, sections: Rendered['sections']): RendererObject {
  const examples = examplesOf(page)
  const ids = new Set<string>()
  return {
    heading({ tokens, depth, text }) {
      const id = unused(anchorOf(text), ids)
      const title = this.parser.parseInline(tokens, this.parser.textRenderer)
      if (depth === 2) sections.push({ id, title })
      const inside = this.parser.parseInline(tokens)
      if (depth === 1) return `<h1 id="${id}">${inside}</h1>\n`
      return `<h${depth} id="${id}">${inside} <a class="anchor" href="#${id}" aria-label="Link to “${title}”">#</a></h${depth}>\n`
    },
    code({ text, lang = '' }) {
      const example = lang.startsWith('html') && isLive(text) ? examples.shift() : undefined
      return `${example ? liveExample(example, page) : ''}${codeBlock(text, lang.split(' ')[0] ?? '')}`
    },
    link({ href, tokens }) {
      return `<a href="${escaped(siteLink(href, page))}">${this.parser.parseInline(tokens)}</a>`
    },
    image({ href, text }) {
      return `<img src="${escaped(siteLink(href, page))}" alt="${escaped(text)}" loading="lazy">`
    },
    table(token: Tokens.Table) {
      const row = (cells: Tokens.TableCell[], name: 'th' | 'td'): string => {
        const start = name === 'th' ? '<th scope="col">' : '<td>'
        return `<tr>${cells.map(({ tokens }) => `${start}${this.parser.parseInline(tokens)}</${name}>`).join('')}</tr>`
      }
      const rows = token.rows.map(cells => row(cells, 'td')).join('')
      return `<div class="table scrolls"><table><thead>${row(token.header, 'th')}</thead><tbody>${rows}</tbody></table></div>`
    },
  }
}

/** An anchor as GitHub makes it, so that links hold in both places. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
    .replaceAll(' ', '-')
}

function unused(id: string, ids: Set<string>): string {
  let free = id
  for (let count = 1; ids.has(free); count += 1) free = `${id}-${count}`
  ids.add(free)
  return free
}
