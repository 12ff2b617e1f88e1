import { exchange, type Connection } from '../wire/exchange.ts'
import { events } from '../wire/page-routes.ts'
import type { Listen } from './follow.ts'

/** How long a stream may be silent, in milliseconds: at first, where a proxy holds it back, and later, where the line is dead. */
const firstSilence = 10_000
const laterSilence = 60_000

/** Listens to the revisions of the token's member. Read by fetch: an EventSource cannot send the token. */
export function listenTo(connection: Connection): Listen {
  return async (onRevision, signal) => {
    const line = new AbortController()
    const cut = () => line.abort()
    signal.addEventListener('abort', cut)
    let timer = setTimeout(cut, firstSilence)
    try {
      const headers = { Accept: 'text/event-stream' }
      const { body } = await exchange(connection, events, { headers, signal: line.signal })
      const reader = body!.getReader()
      // A fetch within the same process does not watch the signal once it has answered.
      const hangUp = () => void reader.cancel().catch(() => {})
      if (line.signal.aborted) hangUp()
      line.signal.addEventListener('abort', hangUp)
      await readRevisions(reader, onRevision, () => {
        clearTimeout(timer)
        timer = setTimeout(cut, laterSilence)
      })
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', cut)
      cut()
    }
  }
}

/** Reads a text/event-stream to its end, for its events named `revision`. */
export async function readRevisions(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  onRevision: (revision: number) => void,
  onChunk: () => void,
): Promise<void> {
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    onChunk()
    const parts = (text + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/)
    text = parts.pop() ?? ''
    for (const part of parts) {
      const revision = /^event: ?revision\r?$/m.test(part) && /^data: ?(\d+)\r?$/m.exec(part)
      if (revision) onRevision(Number(revision[1]))
    }
  }
}
