import type { Context } from 'hono'

/** A field of a posted form, trimmed; empty where there is none. */
export async function field(c: Context, name: string): Promise<string> {
  const value = (await c.req.parseBody())[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** A whole number out of a form; none where it is not one. */
export async function numberField(c: Context, name: string): Promise<number | undefined> {
  const text = await field(c, name)
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

/** A page of ours to go back to, never somebody else's. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/'
}
