import ts from 'typescript'

/** Every word that an expression can be, by its type; undefined where its type does not tell. */
export function wordsOf(checker: ts.TypeChecker, expression: ts.Expression): string[] | undefined {
  const type = checker.getTypeAtLocation(expression)
  const all = type.isUnion() ? type.types : [type]
  const known = all.map(one => {
    if (one.isStringLiteral()) return one.value.split(' ').filter(Boolean)
    // Lit's `nothing`, and what is not there.
    return one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.ESSymbolLike) ? [] : undefined
  })
  return known.every(words => words !== undefined) ? known.flat() : undefined
}

/** What is shown, and what cannot be told from the source. */
export interface Found {
  parts: Set<string>
  slots: Set<string>
  /** Tags of ours that stand inside. */
  nested: Set<string>
  unclear: string[]
}

/** Notes the words of an expression, or that they cannot be told. */
export function note(
  checker: ts.TypeChecker,
  expression: ts.Expression,
  into: Set<string>,
  { unclear }: Found,
  what: string,
): void {
  const words = wordsOf(checker, expression)
  if (!words) unclear.push(`${what} ${expression.getText()} can be any text: give it a type that names them`)
  for (const word of words ?? []) into.add(word)
}
