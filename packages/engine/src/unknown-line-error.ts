/** A refund names a line that its order does not have. */
export class UnknownLineError extends Error {
  override readonly name = 'UnknownLineError'
  /** Where it stands in the refund's `lines`. */
  readonly index: number
  readonly line: string

  constructor(index: number, line: string) {
    super(`The order has no line ${line}.`)
    this.index = index
    this.line = line
  }
}
