/** A bigint column as a number; the schema keeps them all within what a number holds. */
export function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large a number`)
  return value
}
