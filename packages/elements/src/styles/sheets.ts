const known = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** Rules as style sheets, each made once for a document and shared by all its elements. */
export function sheetsFor(document: Document, styles: readonly string[]): CSSStyleSheet[] {
  const view = document.defaultView
  // What is in no window is not seen.
  if (!view) return []
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
