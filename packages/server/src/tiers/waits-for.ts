import type { OwnOccasion, Program } from '@tenth/contract'

const known = new WeakMap<Program, string>()

/** Whether anything in a programme waits for an occasion: a rule, a contest, what activates points. */
export function waitsFor(program: Program, type: OwnOccasion['type']): boolean {
  const text = known.get(program) ?? JSON.stringify(program)
  known.set(program, text)
  return text.includes(JSON.stringify(type))
}
