import { randomFillSync } from 'node:crypto'

/**
 * Makes UUIDs of version 7 (RFC 9562): unique for ever, later ones sorting later. Within one process they
 * rise strictly, also within a millisecond and when the clock steps back: the 12 bits behind the time count.
 */
export function idMaker(clock: () => number = Date.now): () => string {
  let time = 0
  let count = 0
  const random = new Uint8Array(8)
  return () => {
    const now = clock()
    if (now > time) [time, count] = [now, 0]
    else if (++count > 0xfff) [time, count] = [time + 1, 0]
    randomFillSync(random)
    random[0] = 0x80 | ((random[0] ?? 0) & 0x3f)
    const head = time.toString(16).padStart(12, '0')
    const tail = Buffer.from(random).toString('hex')
    return `${head.slice(0, 8)}-${head.slice(8)}-7${count.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}
