import type { Frame } from 'playwright-core'

/** What keeps elements of this tag from being alive: nothing once each shows what it has, and waits for nothing. */
export function lifeless(frame: Frame, tag: string): Promise<string[]> {
  return frame.evaluate(name => {
    const inside = (element: Element): Element[] =>
      [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(one => [one, ...inside(one)])
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return element.checkVisibility() && width > 20 && height > 10
    }
    const says = (element: Element): boolean =>
      [...element.childNodes].some(node => node instanceof Text && node.data.trim().length > 1) && isSeen(element)
    const whyNot = (element: Element): string[] => {
      const all = inside(element)
      if (all.some(one => one.matches('[aria-busy=true], .waiting') && isSeen(one))) return [`${name} still waits.`]
      if (all.some(one => one.matches('[part~=notice][role=alert]'))) return [`${name} could not load something.`]
      return all.some(says) ? [] : [`${name} shows nothing.`]
    }
    const all = [...document.querySelectorAll(name)]
    return all.length ? all.flatMap(whyNot) : [`There is no ${name}.`]
  }, tag)
}
