import type * as z from 'zod'
import type { EarningRule } from './earning-rule.ts'
import type { Reward } from './reward.ts'
import type { StampCard } from './stamp-card.ts'

interface Document {
  languages: string[]
  earn: EarningRule[]
  cards: StampCard[]
  rewards: Reward[]
}

type Issue = (path: PropertyKey[], message: string) => void

/** Checks what one field alone cannot show: unique ids, references that lead somewhere, texts in the first language. */
export function checkReferences(program: Document, ctx: z.RefinementCtx): void {
  const issue: Issue = (path, message) => ctx.addIssue({ code: 'custom', path, message })
  for (const key of ['earn', 'cards', 'rewards'] as const) uniqueIds(program[key], key, issue)
  knownReferences(program, issue)
  fallbackTexts(program, program.languages[0] ?? '', [], issue)
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
    for (const key of ['when', 'lines'] as const) {
      if (rule[key]) issue([...at, key], `${rule.on} has no order for ${key} to look at. Remove it.`)
    }
  })
  program.cards.forEach((card, index) => {
    if (!rewards.has(card.reward)) {
      issue(['cards', index, 'reward'], `There is no reward ${card.reward}. Use the id of a reward of this programme.`)
    }
  })
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
