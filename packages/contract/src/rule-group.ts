import * as z from 'zod'
import { Slug } from './scalar.ts'

/**
 * Which rules of a group give, of those that would give something for an activity:
 * all of them, the one that gives most, the one that comes first, or the one that stands last in the programme.
 */
export const Take = z.enum(['all', 'best', 'first', 'newest']).meta({ id: 'Take' })
export type Take = z.infer<typeof Take>

/** Rules among which one is chosen. Rules without a group all give. */
export const RuleGroup = z.strictObject({ id: Slug, take: Take }).meta({ id: 'RuleGroup' })
export type RuleGroup = z.infer<typeof RuleGroup>
