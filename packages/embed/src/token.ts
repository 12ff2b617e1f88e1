import type { TokenSource } from '@tenth/core'

/** Where the page says its member token comes from: the script tag, a meta tag, or a URL of the shop. */
export function pageToken(script: HTMLScriptElement): TokenSource {
  const url = script.getAttribute('data-token-url')
  return (
    script.getAttribute('data-token') ||
    document.querySelector('meta[name=tenth-token]')?.getAttribute('content') ||
    (url ? async () => (await import('./fetch-token.ts')).fetchToken(url) : null)
  )
}
