import { everyRoot, nameOf } from './every-element.ts'

/** What does not fit: it reaches out of its column, or is cut off by something around it. */
export function unfit(column: Element): string[] {
  return everyRoot(column)
    .flatMap(root => [...root.querySelectorAll<HTMLElement>('*')])
    .filter(element => element.checkVisibility() && !outward(element).some(isAloud))
    .flatMap(element => {
      const { left, right } = outward(element).some(isFixed) ? page() : column.getBoundingClientRect()
      const box = element.getBoundingClientRect()
      const outside = box.left < left - 1 || box.right > right + 1
      if (outside) return [`${nameOf(element)} reaches from ${box.left - left} to ${box.right - left}`]
      return isCutting(element) ? [`${nameOf(element)} cuts off what is in it`] : []
    })
}

/** An element and those around it, out through every shadow root. */
function outward(element: Element): Element[] {
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host
  return around ? [element, ...outward(around)] : [element]
}

/** Only read aloud: nothing of it is seen, on purpose. */
const isAloud = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)'

/** Placed in the window, not in its column. */
const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed'

const page = () => ({ left: 0, right: document.documentElement.clientWidth })

function isCutting(element: HTMLElement): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element)
  // What one types scrolls within its field.
  if (display === 'inline' || element.matches('svg, svg *, input, textarea')) return false
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
  const isWide = scrollWidth > clientWidth + 1 && overflowX !== 'visible'
  const isHigh = scrollHeight > clientHeight + 1 && ['hidden', 'clip'].includes(overflowY)
  return isWide || isHigh
}
