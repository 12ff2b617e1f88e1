import { TenthError } from './tenth-error.ts'

/** There is no member token to call with: none was set, it has expired, or the shop's function failed to bring one. */
export class TokenError extends TenthError {
  override readonly name = 'TokenError'
}
