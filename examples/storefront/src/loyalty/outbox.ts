import type { DatabaseSync } from 'node:sqlite'
import type { Activity, Shop } from '@tenth/core/shop'
import { isProblemError } from '@tenth/core/shop'
import { all, one, run } from '../data/shop-database.ts'

/** Something to tell Tenth: what happened, or a voucher to be given back because its order did not come about. */
export type Message = { activity: Activity } | { release: { code: string; order: string } }

export interface Waiting {
  seq: number
  id: string
  customer: string
  message: string
  status: 'waiting' | 'sent' | 'rejected'
  answer: string | null
}

/** What is still to be told, in the shop's own books: no purchase is lost while Tenth cannot be reached. */
export interface Outbox {
  /** Notes a message, in the caller's transaction. Its id makes sure that it counts once, however often it is sent. */
  add: (id: string, customer: string, message: Message) => void
  /** Sends now what waits. Waits a little for the answers, so that the next page is right; the rest goes on behind. */
  send: () => Promise<void>
  close: () => Promise<void>
}

/** How long somebody waits for the answer; less where we know already that none will come. */
const patience = { usually: 2_000, inTrouble: 300 }
const shortestPause = 250
const longestPause = 5_000

export function createOutbox(db: DatabaseSync, shop: Shop): Outbox {
  let working: Promise<void> | undefined
  let again: NodeJS.Timeout | undefined
  let pause = shortestPause
  let closed = false

  function add(id: string, customer: string, message: Message): void {
    run(db, 'INSERT INTO outbox (id, customer, message) VALUES (?, ?, ?)', id, customer, JSON.stringify(message))
  }

  /** In the order of happening, customer by customer: who cannot buy before she joined must not be told so by us. */
  async function work(): Promise<void> {
    const stuck = new Set<string>()
    for (let last = 0; !closed;) {
      const next = waitingAfter(db, last)
      if (!next) break
      last = next.seq
      if (stuck.has(next.customer)) continue
      const outcome = await tell(db, shop, next)
      if (outcome !== 'told') stuck.add(next.customer)
      if (outcome === 'unreachable') break
    }
    // No await between the last look and this: whoever adds something from now on starts anew.
    working = undefined
    if (closed) return
    pause = stuck.size ? Math.min(pause * 2, longestPause) : shortestPause
    if (stuck.size) again = setTimeout(() => void send(), pause)
  }

  async function send(): Promise<void> {
    clearTimeout(again)
    // Whoever comes while it works wants what was added meanwhile to go too: the loop above picks it up.
    const under = (working ??= Promise.resolve().then(work))
    const wait = pause > shortestPause ? patience.inTrouble : patience.usually
    let enough: NodeJS.Timeout | undefined
    await Promise.race([under, new Promise(resolve => (enough = setTimeout(resolve, wait)))])
    clearTimeout(enough)
  }

  async function close(): Promise<void> {
    closed = true
    clearTimeout(again)
    await working
  }

  return { add, send, close }
}

function waitingAfter(db: DatabaseSync, seq: number): Waiting | undefined {
  return one<Waiting>(db, `SELECT * FROM outbox WHERE status = 'waiting' AND seq > ? ORDER BY seq LIMIT 1`, seq)
}

type Outcome = 'told' | 'later' | 'unreachable'

/** What Tenth calls wrong would be wrong tomorrow: it is kept to be looked at, and not sent again. */
async function tell(db: DatabaseSync, shop: Shop, { seq, message }: Waiting): Promise<Outcome> {
  const settle = (status: Waiting['status'], answer: unknown) =>
    run(db, 'UPDATE outbox SET status = ?, answer = ? WHERE seq = ?', status, JSON.stringify(answer), seq)
  try {
    const content = JSON.parse(message) as Message
    const answer =
      'activity' in content ? await shop.report(content.activity) : await shop.releaseVoucher(content.release)
    settle('sent', answer)
    return 'told'
  } catch (error) {
    if (!isProblemError(error)) return 'unreachable'
    if (error.problem.status >= 500 || error.problem.status === 429) return 'later'
    settle('rejected', error.problem)
    console.error(`Tenth rejected message ${seq}: ${error.message}`)
    return 'told'
  }
}

/** The last messages, for the back office. */
export function latestMessages(db: DatabaseSync): Waiting[] {
  return all<Waiting>(db, 'SELECT * FROM outbox ORDER BY seq DESC LIMIT 20')
}

/** What Tenth answered to a message, once it has. */
export function answerTo(db: DatabaseSync, id: string): unknown {
  const row = one<Waiting>(db, `SELECT * FROM outbox WHERE id = ? AND status = 'sent'`, id)
  return row?.answer ? JSON.parse(row.answer) : undefined
}
