import type { TenthElement } from './tenth-element.ts'

/** An element keeps by itself what hands its parts on; a map beside it would weigh more. */
interface Handing extends TenthElement {
  handOn?: () => void
}

/**
 * A page's styles reach the parts of an element, and none of what stands inside it. So an element inside hands its
 * parts on under its own name, the `name` of a stamp card as `stamp-card-name`, through as many as stand around it.
 * What there is to hand on is read from what it rendered: no list of names travels, and none can be out of date.
 */
export function handOnParts(element: Handing, host: Handing): void {
  if (element.handOn) return
  const tag = element.localName
  // One that is gone again is kept: nothing has it then, and nothing is styled.
  const names = new Set(element.getAttribute('exportparts')?.split(','))
  const under = (name: string): string => `${name}:${tag.slice(6)}-${name}`
  const handOn = (element.handOn = (): void => {
    const { size } = names
    for (const one of element.renderRoot.querySelectorAll('[part],[exportparts]')) {
      for (const name of one.part) names.add(under(name))
      for (const name of one.getAttribute('exportparts')?.match(/[^:,]+(?=,|$)/g) ?? [])
        // One with a dash was given its name further in; one without is shown as the element's own.
        names.add(name.includes('-') ? name : under(name))
    }
    if (names.size === size) return
    element.setAttribute('exportparts', [...names].join())
    host.handOn?.()
  })
  // Before its first rendering, which waits a little longer.
  void customElements.whenDefined(tag).then(() => {
    // One that has left the page meanwhile is no element of ours yet.
    customElements.upgrade(element)
    element.addController({ hostUpdated: handOn })
  })
}
