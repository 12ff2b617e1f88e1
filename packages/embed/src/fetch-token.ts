/** Asks the shop for a member token, with the shop's own cookies only; `null` when nobody is signed in. */
export async function fetchToken(url: string): Promise<string | null> {
  const response = await fetch(url, { cache: 'no-store' })
  if ([204, 401, 403].includes(response.status)) return null
  if (!response.ok) throw new Error(`${url} answered ${response.status} instead of a member token.`)
  const text = (await response.text()).trim()
  return (text.startsWith('{') ? (JSON.parse(text) as { token?: string | null }).token : text) || null
}
