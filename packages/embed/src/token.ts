import type { TokenSource } from '@tenth/core'

/** Where the page says its member token comes from: the script tag, a meta tag, or a URL of the shop. */
export function pageToken(script: HTMLScriptElement): TokenSource {
  const url = script.getAttribute('data-token-url')
  return (
    script.getAttribute('data-token') ||
    document.querySelector('meta[name=tenth-token]')?.getAttribute('content') ||
    (url ? () => fetchToken(url) : null)
  )
}

/** Asks the shop, with its own cookies only; `null` when nobody is signed in. */
async function fetchToken(url: string): Promise<string | null> {
  const response = await fetch(url, { cache: 'no-store' })
  if (response.status === 401 || response.status === 403 || response.status === 204) return null
  if (!response.ok) throw new Error(`${url} answered ${response.status} instead of a member token.`)
  const text = (await response.text()).trim()
  return (text.startsWith('{') ? (JSON.parse(text) as { token?: string | null }).token : text) || null
}
