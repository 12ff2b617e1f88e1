import { SetupError } from '../errors/index.ts'

/** A secret key, taken apart. */
export interface SecretKey {
  program: string
  /** The key's id, which a token it signs names. */
  id: string
  /** What member tokens are signed from. */
  secret: string
}

const shape = /^sk_(?:live|test)_([a-z][a-z0-9-]{0,62})_([a-z0-9]{8})_([a-z0-9]{52,64})$/

/** Reads a secret key; refuses clearly whatever cannot be one, without repeating it. */
export function readSecretKey(text: string): SecretKey {
  if (text.startsWith('pk_'))
    throw new SetupError('This is a publishable key. A shop needs its secret key, which begins with sk_.')
  const [, program, id, secret] = shape.exec(text) ?? []
  if (!program || !id || !secret)
    throw new SetupError(
      'This is no secret key. Copy the whole key: sk_live_ or sk_test_, then three parts divided by _.',
    )
  return { program, id, secret }
}

/** A secret key in a page is everybody's: no page shall ever come to work with one. */
export function refuseInPage(): void {
  if (typeof document !== 'undefined')
    throw new SetupError(
      'createShop must not run in a page: revoke this secret key, and use createTenth with a publishable key here.',
    )
}
