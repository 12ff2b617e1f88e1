import type * as z from 'zod'
import { checkCards } from './card-references.ts'
import { earningReferences } from './earning-references.ts'
import { deskReferences } from './desk-references.ts'
import { expiryReferences } from './expiry-references.ts'
import { referralReferences } from './referral-references.ts'
import { knownOffers } from './offer-references.ts'
import { checkRewards } from './reward-references.ts'
import { knownSaving } from './save-offer.ts'
import { checkSegments } from './segment-references.ts'
import { checkThanks } from './thanks.ts'
import type { Document, Issue } from './program-document.ts'

/** Checks what one field alone cannot show: unique ids, references that lead somewhere, texts in the first language. */
export function checkReferences(program: Document, ctx: z.RefinementCtx): void {
  const issue: Issue = (path, message) => ctx.addIssue({ code: 'custom', path, message })
  for (const [key, items] of Object.entries(program)) if (isList(items)) uniqueIds(items, key, issue)
  for (const look of checks) look(program, issue)
  fallbackTexts(program, program.languages[0] ?? '', [], issue)
}

/** Every part's own look at the whole; each names what leads nowhere. */
const checks: readonly ((program: Document, issue: Issue) => void)[] = [
  deskReferences,
  earningReferences,
  checkCards,
  referralReferences,
  expiryReferences,
  checkRewards,
  checkSegments,
  checkThanks,
  knownOffers,
  knownSaving,
]

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

const texts = new Set(['name', 'description', 'note', 'cause'])

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
