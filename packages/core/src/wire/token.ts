import { TokenError } from '../errors/index.ts'
import type { TokenSource } from '../tenth-client.ts'

/** Keeps the member token: whoever asks meanwhile waits for the same call of the shop's function. */
export interface Token {
  get(): Promise<string | null>
  /** The server refused this token. Whether another can be had. */
  renew(refused: string | null): boolean
  set(source: TokenSource): void
}

export function createToken(source: TokenSource): Token {
  let known: { token: string; until: number } | undefined
  let asking: Promise<string | null> | undefined
  let turn = 0

  const ask = async (bring: () => Promise<string | null>) => {
    const mine = turn
    try {
      const token = await bring()
      if (mine === turn) known = token ? { token, until: Date.now() + lifeOf(token) } : undefined
      return token
    } catch (cause) {
      throw new TokenError('The token function failed: see the cause. Let it answer a token or null.', {
        cause,
      })
    } finally {
      if (mine === turn) asking = undefined
    }
  }

  return {
    get: async () => {
      if (typeof source !== 'function') return source
      if (known && Date.now() < known.until) return known.token
      return (asking ??= ask(source))
    },
    renew: refused => {
      if (known?.token === refused) known = undefined
      return typeof source === 'function'
    },
    set: next => {
      source = next
      known = asking = undefined
      turn++
    },
  }
}

/** For how many milliseconds a token is used: nine tenths of its life, counted by this clock, which may differ from the server's. */
function lifeOf(token: string): number {
  try {
    const claims = atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))
    const { exp, iat = Date.now() / 1000 } = JSON.parse(claims) as { exp: number; iat?: number }
    return (exp - iat) * 900 || Infinity
  } catch {
    return Infinity
  }
}
