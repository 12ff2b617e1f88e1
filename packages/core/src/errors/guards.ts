import type { NetworkError } from './network-error.ts'
import type { ProblemError } from './problem-error.ts'
import type { SetupError } from './setup-error.ts'
import type { TenthErrorName, TenthError } from './tenth-error.ts'
import type { TokenError } from './token-error.ts'

// By name, not by class: an error may come from another frame, or from a second copy of this package.
const named = (error: unknown, name: TenthErrorName) =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === name

/** Whether the server said what is wrong with the call. */
export const isProblemError = (error: unknown): error is ProblemError =>
  named(error, 'ProblemError') && 'problem' in (error as object)

/** Whether the server could not be reached. */
export const isNetworkError = (error: unknown): error is NetworkError =>
  named(error, 'NetworkError') && 'retryAfter' in (error as object)

/** Whether a member token was missing. */
export const isTokenError = (error: unknown): error is TokenError => named(error, 'TokenError')

/** Whether the client was made with something that cannot work. */
export const isSetupError = (error: unknown): error is SetupError => named(error, 'SetupError')

/** Whether an error is one of this package's. */
export const isTenthError = (error: unknown): error is TenthError =>
  isProblemError(error) || isNetworkError(error) || isTokenError(error) || isSetupError(error)
