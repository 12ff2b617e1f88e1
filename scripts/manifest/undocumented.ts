import { platform, type Declaration, type Named } from './analyze.ts'
import type { Shown } from './shown/shown.ts'

/** What a shared piece can say, and this element never does. */
const neverUsed: Record<string, readonly string[]> = {
  'tenth-stamp-card': ['tenth-cancelled'],
  'tenth-reward-card': ['tenth-cancelled'],
}

interface Kind {
  kind: string
  /** What the source has, each to be described. */
  used: Iterable<string>
  /** What else may be described: what comes through from elements inside. */
  through?: ReadonlySet<string>
  said: readonly Named[] | undefined
}

function kinds(one: Declaration, shown: Shown, through: ReadonlySet<string>): Kind[] {
  const events = [...shown.events].filter(event => !neverUsed[one.tagName!]?.includes(event))
  return [
    { kind: 'part', used: shown.parts, said: one.cssParts },
    { kind: 'slot', used: shown.slots, said: one.slots },
    { kind: 'custom property', used: shown.customProperties, said: one.cssProperties },
    { kind: 'event', used: events, through, said: one.events },
  ]
}

/**
 * Pieces that an element has and does not describe, and those that it describes and has not. `through` are the events
 * of the elements inside it.
 */
export function undocumented(
  declaration: Declaration,
  shown: Shown,
  through: ReadonlySet<string> = new Set(),
): string[] {
  const pieces = kinds(declaration, shown, through).flatMap(({ kind, used, through, said = [] }) => {
    const known = new Set(said.map(({ name }) => name))
    const has = new Set(used)
    return [
      ...[...has].filter(name => !known.has(name)).map(name => `the ${kind} ${name || '(default)'} has no description`),
      ...said.filter(({ description }) => !description).map(({ name }) => `the ${kind} ${name} says nothing`),
      ...[...known].filter(name => !has.has(name) && !through?.has(name)).map(name => `there is no ${kind} ${name}`),
    ]
  })
  const whole = declaration.description ? [] : ['has no description']
  const lines = [...whole, ...pieces, ...silent(declaration, shown), ...shown.unclear]
  return lines.map(line => `${declaration.tagName}: ${line}`)
}

/** What a page could read or call, and nobody tells what it is. */
function silent({ members = [], attributes = [] }: Declaration, shown: Shown): string[] {
  const said = new Set(members.filter(({ description }) => description).map(({ name }) => name))
  const unsaid = attributes.filter(({ description }) => !description).map(({ name }) => name)
  const ofClass = shown.members.filter(name => !said.has(name) && !platform.test(name))
  return [...new Set([...ofClass, ...unsaid])].map(name => `${name} has no description`)
}
