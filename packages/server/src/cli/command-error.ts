/** A command cannot do what was asked; every line of the message says what is wrong and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** 2 when the command was asked wrongly, 1 when it failed. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
