import type * as z from 'zod'
import { nearest } from './nearest.ts'

type Raw = z.core.$ZodRawIssue
type Sentences = { [Code in Raw['code']]?: (issue: Extract<Raw, { code: Code }>) => string }

/** What a kind of value is called in a sentence. */
const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

const formats: Record<string, string> = {
  email: 'Give an e-mail address, such as ann@example.com.',
  url: 'Give a full address, such as https://shop.example/welcome.',
}

const sentences: Sentences = {
  invalid_type: ({ expected, input }) =>
    input === undefined
      ? `This is missing. Give ${kinds[expected] ?? expected}.`
      : `This is ${kindOf(input)}. Give ${kinds[expected] ?? expected}.`,
  too_small: issue => bound(issue.origin, Number(issue.minimum), 'at least', issue.inclusive !== false),
  too_big: issue => bound(issue.origin, Number(issue.maximum), 'at most', issue.inclusive !== false),
  invalid_format: ({ format }) => formats[format] ?? 'This is not written as it should be.',
  not_multiple_of: ({ divisor }) => `Give a multiple of ${divisor}.`,
  invalid_value: ({ values, input }) =>
    `${input === undefined ? 'This is missing. ' : ''}Use ${listed((values as unknown[]).map(String), input)}`,
  unrecognized_keys: issue => {
    const known = namesOf(issue.inst)
    return issue.keys.map(key => unknownField(key, known)).join('\n')
  },
  invalid_union: issue =>
    issue.options ? `Use ${listed((issue.options as unknown[]).map(String), issue.input, issue.discriminator)}` : '',
  invalid_key: () => 'This name is not allowed here.',
}

/** Our own wording for what the schema library noticed; a sentence that the schema brings itself comes first. */
export function issueSentence(issue: Raw): string {
  const sentence = sentences[issue.code] as ((issue: Raw) => string) | undefined
  return sentence?.(issue) ?? 'This is not as it should be.'
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (Number.isNaN(value)) return 'not a number'
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with a fraction'
  return kinds[typeof value] ?? 'something else'
}

function bound(origin: string, limit: number, word: string, inclusive: boolean): string {
  const number = limit.toLocaleString('en')
  if (origin === 'string')
    return limit === 1 && word === 'at least' ? 'This is empty.' : `Use ${word} ${number} characters.`
  if (origin === 'array') return `List ${word} ${number}.`
  if (Math.abs(limit) === Number.MAX_SAFE_INTEGER) return 'This number is too large.'
  return inclusive ? `Use ${word} ${number}.` : `Use ${word === 'at least' ? 'more than' : 'less than'} ${number}.`
}

function listed(options: string[], input: unknown, key?: string): string {
  const given = key && typeof input === 'object' && input ? (input as Record<string, unknown>)[key] : input
  const meant = typeof given === 'string' ? nearest(given, options) : null
  const rest = options.length > 1 ? `${options.slice(0, -1).join(', ')} or ${options.at(-1)}` : options.join()
  return `${rest}.${meant ? ` Did you mean ${meant}?` : ''}`
}

function unknownField(key: string, known: string[]): string {
  const meant = nearest(key, known)
  if (meant) return `There is no field ${quoted(key)} here. Did you mean ${meant}?`
  return `There is no field ${quoted(key)} here.${known.length ? ` Known are ${known.join(', ')}.` : ''}`
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name)
}

function namesOf(inst: Raw['inst']): string[] {
  const def = inst?._zod.def as { shape?: object } | undefined
  return Object.keys(def?.shape ?? {})
}
