/** Whose values JSON asks for a `toJSON`. */
const kinds = [Object, Array, String, Number, Boolean].map(kind => kind.prototype as { toJSON?: unknown })

/**
 * JSON as it is meant, also on a page where an old library has given every array or string a `toJSON` of its own:
 * those step aside for as long as the text is made, which nobody else can notice.
 */
export function jsonText(value: unknown): string {
  const aside = kinds.flatMap(kind => {
    const own = Object.getOwnPropertyDescriptor(kind, 'toJSON')
    return own?.configurable ? [[kind, own] as const] : []
  })
  for (const [kind] of aside) delete kind.toJSON
  try {
    return JSON.stringify(value)
  } finally {
    for (const [kind, own] of aside) Object.defineProperty(kind, 'toJSON', own)
  }
}
