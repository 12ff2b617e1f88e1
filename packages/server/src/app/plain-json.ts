import type { FieldError } from './field-errors.ts'

/** Deeper than any document of ours goes; keeps hostile nesting from exhausting the stack. */
const deepest = 40

/**
 * What JSON can carry and the ledger cannot keep: NUL, half a character (a lone surrogate), a `__proto__`
 * that would vanish, and nesting without end.
 */
export function plainJsonErrors(value: unknown): FieldError[] {
  const errors: FieldError[] = []
  visit(value, [], errors)
  return errors
}

function visit(value: unknown, path: PropertyKey[], errors: FieldError[]): void {
  if (typeof value === 'string') {
    const detail = textFault(value)
    if (detail) errors.push({ path, detail })
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (path.length > deepest) {
    errors.push({ path, detail: `This is nested deeper than ${deepest} levels.` })
    return
  }
  if (Array.isArray(value)) return value.forEach((item, index) => visit(item, [...path, index], errors))
  for (const [key, item] of Object.entries(value)) {
    const detail = key === '__proto__' ? 'A field cannot have this name.' : textFault(key)
    if (detail) errors.push({ path: [...path, key.toWellFormed().replaceAll('\0', '�')], detail })
    else visit(item, [...path, key], errors)
  }
}

/** What no text of ours may hold. */
export function textFault(text: string): string | null {
  if (text.includes('\0')) return 'This holds a NUL character. Remove it.'
  return text.isWellFormed() ? null : 'This holds half a character (a lone surrogate). Send whole Unicode characters.'
}
