import { TenthError } from './tenth-error.ts'

/** The client was made with something that cannot work: a wrong key, or a secret one in a page. */
export class SetupError extends TenthError {
  override readonly name = 'SetupError'
}
