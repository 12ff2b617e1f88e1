import type { Loaded, Member } from '@tenth/core'
import type { nothing, TemplateResult } from 'lit'
import type { AskController } from '../element/ask-controller.ts'
import type { TenthElement } from '../element/tenth-element.ts'
import type { Words } from '../language/words.ts'
import { failure } from './notice.ts'
import type { english } from './words/en.ts'

interface Instead {
  host: TenthElement
  /** What is known of the member. */
  member: Loaded<Member>
  asked: Pick<AskController<unknown>, 'status' | 'value' | 'again'>
  /** False while the element's language is on its way. */
  ready: boolean
  words: Words<typeof english>
  /** Shown while it loads, at the size of what will come. */
  wait: TemplateResult
  /** Shown to whoever is no member. */
  visitor: TemplateResult | typeof nothing
}

/** What stands in the place of something asked for that is not here; undefined once it is. */
export function instead({ host, member, asked, ready, words, wait, visitor }: Instead) {
  if (!ready) return wait
  if (asked.value !== undefined) return undefined
  if (member.status === 'signed_out' || member.status === 'not_joined') return visitor
  const lost = asked.status === 'failed' || (member.status === 'error' && !member.value)
  return lost ? failure(host, words, () => asked.again()) : wait
}
