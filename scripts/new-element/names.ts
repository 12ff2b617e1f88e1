/** All the names an element goes by. */
export interface Names {
  /** `tier-ladder`: its folder, its files, the end of its tag. */
  kebab: string
  /** `tenth-tier-ladder`. */
  tag: string
  /** `TenthTierLadder`. */
  className: string
  /** `tierLadderWords`. */
  words: string
}

/** The names that follow from what was typed, with or without the prefix of all our tags. */
export function namesOf(typed: string): Names {
  const kebab = typed.replace(/^tenth-/, '')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) {
    throw new Error(`'${typed}' is no name for an element: use small letters, digits and hyphens, such as tier-ladder.`)
  }
  const pascal = kebab.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const words = `${pascal[0]!.toLowerCase()}${pascal.slice(1)}Words`
  return { kebab, tag: `tenth-${kebab}`, className: `Tenth${pascal}`, words }
}
