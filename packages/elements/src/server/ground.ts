import { customElements, HTMLElement } from '@lit-labs/ssr-dom-shim'

// What the classes of elements stand on, where a server has none of it. Not `window` and not `document`: code that
// asks for those to learn whether it runs in a browser still gets the true answer. Imported before any element.

Object.assign(globalThis, {
  HTMLElement: globalThis.HTMLElement ?? HTMLElement,
  customElements: globalThis.customElements ?? customElements,
})
