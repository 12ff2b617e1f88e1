import type { Shop } from '@tenth/core/shop'
import pLimit from 'p-limit'
import type { Story } from './activities.ts'
import type { Checkpoint } from './checkpoint.ts'

interface Sending {
  shop: Pick<Shop, 'report'>
  stories: readonly Story[]
  /** How many customers are reported at the same time; one customer's activities go one after another. */
  concurrency: number
  checkpoint: Checkpoint
  /** Called once for each activity that is settled. */
  onSettled: () => void
}

/** What became of the activities: sent now, known to the server before, or settled by an earlier run. */
export interface Sent {
  sent: number
  replayed: number
  skipped: number
}

/** Reports every activity once. Stops at the first failure; what was acknowledged stays so. */
export async function send({ shop, stories, concurrency, checkpoint, onSettled }: Sending): Promise<Sent> {
  const limit = pLimit({ concurrency, rejectOnClear: true })
  const counts: Sent = { sent: 0, replayed: 0, skipped: 0 }
  const tell = async ({ activities }: Story): Promise<void> => {
    for (const activity of activities) {
      if (checkpoint.has(activity.id)) {
        counts.skipped++
      } else {
        const outcome = await shop.report(activity)
        if (!outcome.ok) throw new Error(`${activity.id} was refused: ${outcome.refusal.code}`)
        counts[outcome.value.replayed ? 'replayed' : 'sent']++
        checkpoint.add(activity.id)
      }
      onSettled()
    }
  }
  try {
    await Promise.all(stories.map(story => limit(() => tell(story))))
  } finally {
    limit.clearQueue()
  }
  return counts
}
