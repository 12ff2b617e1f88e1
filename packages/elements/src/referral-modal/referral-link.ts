/** The page a friend lands on: the programme's, or this one, with the member's code. */
export function referralLink(code: string, page: string | undefined): string {
  const url = new URL(page ?? location.href)
  url.hash = ''
  url.searchParams.set('ref', code)
  return url.href
}
