const known = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** Rules as style sheets, each made once for a document and shared by all its elements. */
export function sheetsFor(document: Document | undefined, styles: readonly string[]): CSSStyleSheet[] {
  const view = document?.defaultView
  // What is in no window is not seen; on a server there is no document either.
  if (!document || !view) return []
  const sheets = known.get(document) ?? new Map<string, CSSStyleSheet>()
  known.set(document, sheets)
  return styles.map(rules => {
    let sheet = sheets.get(rules)
    if (!sheet) {
      sheet = new view.CSSStyleSheet()
      sheet.replaceSync(rules)
      sheets.set(rules, sheet)
    }
    return sheet
  })
}
