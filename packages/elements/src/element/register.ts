/** Registers an element, unless the page has one of that name: a second copy of us must not break the first. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element)
}
