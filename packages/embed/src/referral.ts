const kept = 'tenth-ref'

/** The code of the link that brought this visitor. It outlives the page only where the page says there is consent. */
export function referralCode(script: HTMLScriptElement): string | undefined {
  const code = new URLSearchParams(location.search).get('ref')
  if (!script.hasAttribute('data-consent')) return code ?? undefined
  try {
    if (code) sessionStorage.setItem(kept, code)
    return code ?? sessionStorage.getItem(kept) ?? undefined
  } catch {
    // Storage can be forbidden altogether.
    return code ?? undefined
  }
}
