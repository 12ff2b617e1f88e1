import type * as z from 'zod'
import type { Condition } from './condition.ts'
import type { EarningRule } from './earning-rule.ts'
import type { Reward } from './reward.ts'
import type { StampCard } from './stamp-card.ts'

/** The parts of a programme that are looked at here, defaults filled in. */
export interface Document {
  languages: string[]
  earn: EarningRule[]
  cards: StampCard[]
  rewards: Reward[]
}

/** Names a fault and where it stands. */
export type Issue = (path: PropertyKey[], message: string) => void

/** Checks what one field alone cannot show: unique ids, references that lead somewhere, texts in the first language. */
export function checkReferences(program: Document, ctx: z.RefinementCtx): void {
  const issue: Issue = (path, message) => ctx.addIssue({ code: 'custom', path, message })
  for (const [key, items] of Object.entries(program)) if (isList(items)) uniqueIds(items, key, issue)
  for (const look of checks) look(program, issue)
  fallbackTexts(program, program.languages[0] ?? '', [], issue)
}

/** Every part's own look at the whole; each names what leads nowhere. */
const checks: readonly ((program: Document, issue: Issue) => void)[] = [knownReferences]

/** Whether these are a programme's own things, each with an id. */
function isList(items: unknown): items is { id: string }[] {
  return Array.isArray(items) && items.every(item => typeof item === 'object' && item !== null && 'id' in item)
}

function uniqueIds(items: readonly { id: string }[], key: string, issue: Issue): void {
  const seen = new Set<string>()
  items.forEach(({ id }, index) => {
    if (seen.has(id)) issue([key, index, 'id'], `${id} is used twice in ${key}.`)
    seen.add(id)
  })
}

function knownReferences(program: Document, issue: Issue): void {
  const cards = new Set(program.cards.map(card => card.id))
  const rewards = new Set(program.rewards.map(reward => reward.id))
  program.earn.forEach((rule, index) => {
    const at = ['earn', index] as const
    if (rule.unit !== 'points' && !cards.has(rule.unit)) {
      issue([...at, 'unit'], `There is no card ${rule.unit}. Use points or the id of a card of this programme.`)
    }
    if (rule.on === 'order.paid') return
    if (rule.amount.kind !== 'fixed') {
      issue([...at, 'amount', 'kind'], `${rule.on} has no order to count. Give a fixed amount.`)
    }
    if (rule.lines) issue([...at, 'lines'], `${rule.on} has no order for lines to look at. Remove it.`)
    if (rule.when && asksForOrder(rule.when)) {
      issue([...at, 'when'], `${rule.on} has no order for total, lines or units to look at. Remove them.`)
    }
  })
  program.cards.forEach((card, index) => {
    if (!rewards.has(card.reward)) {
      issue(['cards', index, 'reward'], `There is no reward ${card.reward}. Use the id of a reward of this programme.`)
    }
  })
}

/** Whether a condition looks at an order. */
export function asksForOrder(condition: Condition): boolean {
  return Object.entries(condition).some(([key, part]) =>
    ['all', 'any', 'none'].includes(key)
      ? (part as Condition[]).some(asksForOrder)
      : ['total', 'lines', 'units'].includes(key),
  )
}

const texts = new Set(['name', 'description'])

function fallbackTexts(value: unknown, language: string, path: PropertyKey[], issue: Issue): void {
  if (Array.isArray(value)) return value.forEach((item, i) => fallbackTexts(item, language, [...path, i], issue))
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (texts.has(key) && typeof part === 'object' && part !== null && !(language in part)) {
      issue(
        [...path, key],
        `Add a text in ${language}, the programme's first language: it is shown where others are missing.`,
      )
    } else if (!texts.has(key)) {
      fallbackTexts(part, language, [...path, key], issue)
    }
  }
}
