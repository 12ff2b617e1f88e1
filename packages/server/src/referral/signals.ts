import { createHmac } from 'node:crypto'
import type { Happening, Signals } from '@tenth/contract'

type Kind = keyof Signals

/** All that is kept of what a shop told about a customer. */
export interface KeptSignal {
  kind: Kind
  /** In hexadecimal; keyed by the tenant's salt, so that it says nothing elsewhere. */
  hash: string
}

const kinds: readonly Kind[] = ['address', 'card', 'ip']

/** What an activity tells of its customer, hashed. Upper case and spaces around it make no difference. */
export function signalsOf(activity: Happening, salt: Uint8Array): KeptSignal[] {
  const told = toldBy(activity)
  if (!told) return []
  return kinds.flatMap(kind => {
    const value = told[kind]
    if (value === undefined) return []
    const hash = createHmac('sha256', salt).update(`${kind} ${value.trim().toLowerCase()}`).digest('hex')
    return [{ kind, hash }]
  })
}

/** What is kept of an activity: nothing that these hashes were made of. */
export function withoutSignals(activity: Happening): Happening {
  if (activity.type === 'order.paid' && activity.signals) {
    const { signals: _, ...rest } = activity
    return rest
  }
  if (activity.type !== 'member.joined' || !activity.joining?.signals) return activity
  const { signals: _, ...joining } = activity.joining
  return { ...activity, joining }
}

function toldBy(activity: Happening): Signals | undefined {
  if (activity.type === 'order.paid') return activity.signals
  return activity.type === 'member.joined' ? activity.joining?.signals : undefined
}
