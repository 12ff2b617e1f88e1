/**
 * Where a code goes to be put into a wallet, of a template such as `https://shop.example/pass?code={code}`; undefined
 * where the template has no place for the code, or leads to where no code shall go: only https and the page's own
 * origin will do.
 */
export function walletLink(template: string | undefined, code: string, base = document.baseURI): string | undefined {
  if (!template?.includes('{code}')) return
  const address = template.replaceAll('{code}', encodeURIComponent(code))
  if (!URL.canParse(address, base)) return
  const url = new URL(address, base)
  return url.protocol === 'https:' || url.origin === new URL(base).origin ? url.href : undefined
}
