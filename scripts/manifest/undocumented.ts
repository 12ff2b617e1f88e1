import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { elements, eventClasses, type Declaration, type Named } from './analyze.ts'

const source = join(elements, 'src')
const read = (path: string): string => readFileSync(path, 'utf8')

/** An element's own file and all that it is made of; other elements that it shows describe themselves. */
function madeOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || !existsSync(entry)) return found
  found.add(entry)
  for (const [, path] of read(entry).matchAll(/from '(\.[^']+\.ts)'/g)) madeOf(join(dirname(entry), path!), found)
  return found
}

/** The events of our own, by the names of their classes. */
const eventNames = new Map([...eventClasses].map(([event, name]) => [name, event]))

/** What a shared piece can say, and this element never does. */
const neverUsed: Record<string, readonly string[]> = { 'tenth-stamp-card': ['tenth-cancelled'] }

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, one, other]) => (one ?? other ?? '').split(' '))

/** What the source of an element shows to a page, each kind with what its class says of it. */
function kinds(declaration: Declaration): { kind: string; used: string[]; said: Named[] }[] {
  const folder = declaration.tagName!.replace('tenth-', '')
  const files = [...madeOf(join(source, folder, `${folder}.ts`))]
  const text = files.map(read).join('\n')
  const events = all(text, /new (Tenth\w+Event)\(/g).flatMap(name => eventNames.get(name) ?? [])
  return [
    {
      kind: 'part',
      // One that is put in by code is there, whatever its name.
      used: [...(text.includes('part=${') ? ['?'] : []), ...all(text, /[^:]part="([\w -]+)"|part\.add\('([\w-]+)'\)/g)],
      said: declaration.cssParts ?? [],
    },
    { kind: 'slot', used: all(text, /<slot name="([\w-]+)"/g), said: declaration.slots ?? [] },
    { kind: 'custom property', used: all(text, /var\(\s*(--tenth-[\w-]+)/g), said: declaration.cssProperties ?? [] },
    {
      kind: 'event',
      used: events.filter(event => event !== 'tenth-client' && !neverUsed[declaration.tagName!]?.includes(event)),
      said: declaration.events ?? [],
    },
  ]
}

/** Pieces that an element has and does not describe, and those that it describes and has not. */
export function undocumented(declaration: Declaration): string[] {
  const tag = declaration.tagName!
  const pieces = kinds(declaration).flatMap(({ kind, used, said }) => {
    const known = new Set(said.map(({ name }) => name))
    const missing = [...new Set(used)]
      .filter(name => name !== '?' && !known.has(name))
      .map(name => `${tag}: the ${kind} ${name} has no description`)
    const empty = said
      .filter(({ description }) => !description)
      .map(({ name }) => `${tag}: the ${kind} ${name} says nothing`)
    const gone =
      kind === 'event' || kind === 'slot' || used.includes('?') ? [] : said.filter(({ name }) => !used.includes(name))
    return [...missing, ...empty, ...gone.map(({ name }) => `${tag}: there is no ${kind} ${name}`)]
  })
  const members = [...(declaration.members ?? []), ...(declaration.attributes ?? [])]
  const silent = members
    .filter(({ description }) => !description)
    .map(({ name }) => `${tag}: ${name} has no description`)
  return [...(declaration.description ? [] : [`${tag}: has no description`]), ...pieces, ...new Set(silent)]
}
