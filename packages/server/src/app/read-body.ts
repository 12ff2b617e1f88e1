import { ProblemError } from './problem-error.ts'

/** The largest body that is read. */
export const maxBody = 1024 * 1024

/** Reads the bytes of a body, and no more than are allowed. */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body) {
    for await (const chunk of request.body as ReadableStream<Uint8Array>) {
      size += chunk.byteLength
      if (size > maxBody) throw tooLarge()
      chunks.push(chunk)
    }
  }
  return Buffer.concat(chunks)
}

/** Refuses what says it is something else than JSON; an empty body need not say. */
export function checkMediaType(request: Request, bytes: Uint8Array): void {
  const type = request.headers.get('content-type')
  if (!type && bytes.byteLength === 0) return
  const [name = '', ...parameters] = (type ?? '').toLowerCase().split(';')
  const charset = parameters.map(part => part.trim()).find(part => part.startsWith('charset='))
  const utf8 = !charset || /^charset="?utf-8"?$/.test(charset)
  if (name.trim() === 'application/json' && utf8) return
  throw new ProblemError('unsupported_media_type', {
    detail: type
      ? `Send application/json in UTF-8, not ${type.slice(0, 100)}.`
      : 'Send Content-Type: application/json.',
  })
}

/** The value a body holds; no body at all is an object without fields. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {}
  const text = decode(bytes)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new ProblemError('malformed_json', { detail: sentence(text, (error as Error).message) })
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemError('malformed_json', { detail: 'The body is not UTF-8.' })
  }
}

function sentence(text: string, message: string): string {
  const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
  const before = text.slice(0, offset).split('\n')
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} (position ${offset})`
  const found = text.slice(offset, offset + 1)
  if (!text.trim()) return 'The body is empty.'
  return found
    ? `The body stops being JSON at ${place}, at ${JSON.stringify(found)}.`
    : `The body ends too early, at ${place}.`
}

function tooLarge(): ProblemError {
  return new ProblemError('body_too_large', { detail: 'Send at most 1 MiB.' })
}
