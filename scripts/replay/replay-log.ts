import type { Shop } from '@tenth/core/shop'
import { toStories } from './activities.ts'
import type { Checkpoint } from './checkpoint.ts'
import { expectedTotals } from './expected.ts'
import { heldBy } from './held.ts'
import { readLog, type Columns } from './purchase-log.ts'
import { send, type Sent } from './send.ts'
import { compare, type Verdict } from './verdict.ts'

/** A log, and the server it is told to. */
export interface Replay {
  shop: Pick<Shop, 'report' | 'members' | 'program'>
  text: string
  columns: Columns
  concurrency: number
  checkpoint: Checkpoint
  signal?: AbortSignal
  progress?: { begin: (activities: number) => void; settled: () => void }
}

/** What came of it. */
export interface Replayed {
  purchases: number
  customers: number
  sent: Sent
  seconds: number
  verdict: Verdict
}

/** Reports a whole log and holds what the server then has against what the file says. */
export async function replayLog(replay: Replay): Promise<Replayed> {
  const { shop, text, columns, concurrency, checkpoint, signal, progress } = replay
  const published = await shop.program()
  if (!published) throw new Error('The server has no programme yet. Publish one first.')
  const purchases = readLog(text, columns)
  const stories = toStories(purchases, published.program.currency)
  progress?.begin(stories.reduce((sum, { activities }) => sum + activities.length, 0))
  const started = performance.now()
  const onSettled = () => progress?.settled()
  const sent = await send({ shop, stories, concurrency, checkpoint, signal, onSettled })
  const seconds = (performance.now() - started) / 1000
  const held = await heldBy(shop, new Set(stories.map(story => story.customer)))
  const verdict = compare(held, expectedTotals(purchases, published.program), sent)
  return { purchases: purchases.length, customers: stories.length, sent, seconds, verdict }
}
