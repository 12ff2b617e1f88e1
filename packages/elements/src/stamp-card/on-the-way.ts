import type { StampCard } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import { gains, type Saying } from '../join/gains.ts'
import { icon } from '../icons/icon.ts'
import { check, gift } from '../icons/paths.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** What a card gives before it is full, a line for each, in the order of its stamps. */
export function onTheWay(
  { interim }: Pick<StampCard, 'interim'>,
  stamps: number,
  words: Words<typeof english>,
  saying: Saying,
): TemplateResult | typeof nothing {
  if (!interim?.length) return nothing
  return html`<ul part="way" class="muted way">
    ${interim
      .toSorted((one, other) => one.at - other.at)
      .map(({ at, gives }) => {
        const reached = at <= stamps
        const line = words.say('way', { at, gift: gains(gives, saying) })
        return html`<li>
          ${icon(reached ? check : gift)}
          <span>${line}${reached ? html`<span class="aloud"> ${words.say('reached')}</span>` : nothing}</span>
        </li>`
      })}
  </ul>`
}
