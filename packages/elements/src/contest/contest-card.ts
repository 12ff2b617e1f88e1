import type { MyContest, PublicContest } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

type Rules = NonNullable<PublicContest['contest']>

interface Shown {
  shown: PublicContest
  /** The member's part in it; undefined for a visitor. */
  own: MyContest | undefined
  words: Words<typeof english>
  text: (text: Rules['name'] | undefined) => string
  day: (timestamp: string) => string
  points: (count: number) => string
  gains: (grants: Rules['prizes'][number]['grants']) => string
  busy: boolean
  enter: (by: 'free' | 'points') => void
  giveBack: (entry: string) => void
}

/** One contest: what can be won, how far it is, one's own tickets, and how its draw can be proved. */
export function contestCard(given: Shown): TemplateResult {
  const { shown, text, words, gains } = given
  const { contest, id } = shown
  const name = text(contest?.name) || id
  return html`<li part="contest" class="card">
    <h3 part="name">${name}</h3>
    ${contest?.description ? html`<p>${text(contest.description)}</p>` : nothing}
    <p class="muted">${when(given)}</p>
    ${
      contest
        ? html`<div part="prizes">
            <h4>${words.say('prizes')}</h4>
            <ul class="plain">
              ${contest.prizes.map(
                ({ winners, grants }) =>
                  html`<li>${words.say('winners', { count: winners, what: gains(grants) })}</li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${mine(given, name)} ${proof(given)}
  </li>`
}

/** The outline of one. */
export const waitingContest = html`<h3><span class="waiting">A contest</span></h3>
  <p><span class="waiting">What it is about</span></p>
  <p class="muted"><span class="waiting">Until a day to come</span></p>
  <div>
    <h4><span class="waiting">Prizes</span></h4>
    <ul class="plain">
      <li><span class="waiting">What can be won</span></li>
    </ul>
  </div>
  <p><span class="waiting">Your part in it</span></p>
  <div class="row"><button class="waiting">Take part</button></div>
  <details>
    <summary><span class="waiting">How it is drawn</span></summary>
  </details>`

function when({ shown: { status, contest, drawnAt }, words, day }: Shown): string {
  if (status === 'cancelled' || !contest) return words.say('cancelled')
  if (status === 'announced') return words.say('opens', { date: day(contest.opens) })
  if (status === 'open') return words.say('until', { date: day(contest.closes) })
  if (status === 'closed') return words.say('closed', { date: day(contest.draws ?? contest.closes) })
  return words.say('drawn', { date: day(drawnAt ?? contest.closes) })
}

function mine(given: Shown, name: string): TemplateResult {
  const { shown, own, words } = given
  if (!own) return html`<p>${shown.status === 'open' ? words.say('join') : nothing}</p>`
  if (own.place !== null) return html`<p part="won" class="won">${words.say('won', { place: own.place })}</p>`
  if (shown.status === 'drawn') return html`<p>${own.tickets ? words.say('lost') : nothing}</p>`
  return html`<p part="tickets">${own.tickets ? words.say('yours', { count: own.tickets }) : words.say('noTickets')}</p>
    ${shown.status === 'open' ? html`${ways(given, name)} ${bought(given)}` : nothing}`
}

function ways({ shown, own, words, points, busy, enter }: Shown, name: string): TemplateResult {
  // What is free comes first.
  const all = (shown.contest?.ways ?? []).toSorted(
    (one, other) => Number(one.by === 'points') - Number(other.by === 'points'),
  )
  const entered = own?.entries.some(({ by, counts }) => by === 'free' && counts)
  return html`<div class="row ways">
      ${all.map(way => {
        if (way.by === 'action' || (way.by === 'free' && entered)) return nothing
        const cost = way.by === 'points' ? points(way.cost) : ''
        const label = way.by === 'free' ? words.say('enter') : words.say('buy', { points: cost })
        const named =
          way.by === 'free' ? words.say('enterWhat', { name }) : words.say('buyWhat', { points: cost, name })
        const look = way.by === 'points' && all.some(({ by }) => by === 'free') ? 'quiet' : ''
        return html`<button
          type="button"
          class=${look}
          aria-label=${named}
          aria-disabled=${busy}
          @click=${() => enter(way.by)}
        >
          ${label}
        </button>`
      })}
    </div>
    ${all.some(({ by }) => by === 'action') ? html`<p class="muted">${words.say('byAction')}</p>` : nothing}`
}

/** What was paid for can be given back until the draw. */
function bought({ own, words, points, day, busy, giveBack }: Shown): TemplateResult {
  const paid = own?.entries.filter(({ paid, counts }) => paid > 0 && counts) ?? []
  return html`<ul>
    ${paid.map(
      ({ id, paid, at }) =>
        html`<li class="bought">
          <span>${words.say('ticketFor', { points: points(paid) })} · <time datetime=${at}>${day(at)}</time></span>
          <button type="button" class="link" aria-disabled=${busy} @click=${() => giveBack(id)}>
            ${words.say('giveBack')}
          </button>
        </li>`,
    )}
  </ul>`
}

function proof({ shown: { commitment, seed }, words }: Shown): TemplateResult {
  return html`<details part="proof">
    <summary>${words.say('fair')}</summary>
    <p class="muted">${words.say('fairText')}</p>
    <dl class="muted">
      <dt>${words.say('seal')}</dt>
      <dd>${commitment}</dd>
      ${
        seed
          ? html`<dt>${words.say('seed')}</dt>
              <dd>${seed}</dd>`
          : nothing
      }
    </dl>
  </details>`
}
