/** The base of every error of this package. Its `name` tells which one it is; its message, what to do. */
export abstract class TenthError extends Error {
  abstract override readonly name: TenthErrorName
}

/** What can go wrong, by the `name` of its error. */
export type TenthErrorName = 'ProblemError' | 'NetworkError' | 'TokenError' | 'SetupError'
