import type { Tenth } from '@tenth/core'

declare global {
  interface Window {
    /**
     * The client of the page's programme; there from the event `tenth-ready` (on `window`) on.
     *
     * @example
     * addEventListener('tenth-ready', () => tenth.setToken(askMyBackendForAToken))
     */
    tenth?: Tenth
  }
  interface WindowEventMap {
    'tenth-ready': Event
  }
}

// This file must stay within 600 bytes, compressed: it asks for the programme and for the rest of
// the code at the same moment. Whatever goes wrong stays out of the page.

// On the document: a page's own id="tenth" would be found as window.tenth.
const mark: unique symbol = Symbol.for('tenth') as never

const failed = (error: unknown) => console.warn('Tenth did not start.', error)

try {
  const page: Document & { [mark]?: boolean } = document
  const url = import.meta.url
  let script = page.querySelector<HTMLScriptElement>('script[data-key]')
  for (const one of page.scripts) if (one.src === url) script = one
  const key = script?.getAttribute('data-key')
  if (!script || !key?.startsWith('pk_')) {
    console.warn('Tenth: the script tag needs data-key="pk_…", your publishable key.')
  } else if (!page[mark]) {
    page[mark] = true
    const ownApi = script.getAttribute('data-api')
    const api = (ownApi ? new URL(ownApi, page.baseURI).href : new URL(url).origin).replace(/\/+$/, '')
    const program = fetch(`${api}/v1/page/program?key=${encodeURIComponent(key)}`, { credentials: 'omit' })
    // Whoever asks for the programme later is told of the failure; unasked, it is no news.
    program.catch(() => {})
    import('./start.ts').then(({ start }) => start({ script, api, key, program })).catch(failed)
  }
} catch (error) {
  failed(error)
}
