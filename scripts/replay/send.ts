import { isProblemError, type Shop } from '@tenth/core/shop'
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
  /** Stops: what is under way is still answered, and nothing more is begun. */
  signal?: AbortSignal | undefined
}

/** What became of the activities: sent now, known to the server before, settled by an earlier run, or refused. */
export interface Sent {
  sent: number
  replayed: number
  skipped: number
  refused: { id: string; why: string }[]
}

/** Reports every activity once. Stops at the first failure; what was acknowledged stays so. */
export async function send({ shop, stories, concurrency, checkpoint, onSettled, signal }: Sending): Promise<Sent> {
  const failed = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
  const counts: Sent = { sent: 0, replayed: 0, skipped: 0, refused: [] }

  const settle = async (activity: Story['activities'][number]): Promise<void> => {
    if (checkpoint.has(activity.id)) {
      counts.skipped++
      return
    }
    const answer = await outcome(shop, activity)
    if (typeof answer === 'string') {
      counts.refused.push({ id: activity.id, why: answer })
      return
    }
    counts[answer.replayed ? 'replayed' : 'sent']++
    checkpoint.add(activity.id)
  }

  const tell = async ({ activities }: Story): Promise<void> => {
    for (const activity of activities) {
      if (stop.aborted) return
      await settle(activity)
      onSettled()
    }
  }

  const limit = pLimit(concurrency)
  const ended = await Promise.allSettled(
    stories.map(story =>
      limit(() => tell(story)).catch((error: unknown) => {
        failed.abort()
        throw error
      }),
    ),
  )
  const failure = ended.find(one => one.status === 'rejected')
  if (failure) throw failure.reason
  signal?.throwIfAborted()
  return counts
}

/** What the server answered, or why it did not accept this activity; other failures are thrown. */
async function outcome(shop: Pick<Shop, 'report'>, activity: Story['activities'][number]) {
  try {
    const answer = await shop.report(activity)
    return answer.ok ? answer.value : answer.refusal.code
  } catch (error) {
    if (isProblemError(error) && error.problem.status === 409) return error.message
    throw error
  }
}
