import { everyRoot, nameOf } from './every-element.ts'

const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']

/** A plan's id, the seal of a draw, a voucher's code, and what languages call themselves. */
const data = /^(cheese-box|[0-9a-f]{64}|[0-9A-Z]{4}(-[0-9A-Z]{4}){4}|English|Español|Français|Lietuvių)$/

/** What stands outside of brackets in an element, and in what it is called: words that were never a message. */
export function strayWords(element: Element): string[] {
  return everyRoot(element).flatMap(root =>
    [...root.querySelectorAll('*')]
      .filter(one => !['STYLE', 'SCRIPT'].includes(one.tagName))
      .flatMap(one => {
        const texts = [...one.childNodes].filter(node => node instanceof Text).map(text => text.data)
        const names = named.map(name => one.getAttribute(name) ?? '')
        return [...texts, ...names]
          .map(outside)
          .filter(text => /\p{Script=Latin}{2,}/u.test(text) && !data.test(text.trim()))
          .map(text => `${nameOf(one)}: ${text.trim()}`)
      }),
  )
}

/** A text without what is in brackets, and in brackets within brackets. */
function outside(text: string): string {
  const less = text.replace(/\[[^[\]]*\]/g, '')
  return less === text ? text : outside(less)
}
