/** "12 points and 2 stamps" in pieces, so that the amounts can be set apart. */
export function listParts(items: string[], locale: string): { type: 'element' | 'literal'; value: string }[] {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(items)
}
