import type { Declaration } from '../analyze.ts'
import { interfaceOf, type Line } from './described.ts'
import { attributes, events, imported, properties, shared } from './element-types.ts'

// Solid says by a prefix what it sets: a property, an attribute, one that is there or not, or a listener. Without one
// it sets a property.

const prefixed = (prefix: string, lines: readonly Line[]): Line[] =>
  lines.map(({ name, ...rest }) => ({ ...rest, name: `${prefix}:${name}` }))

/** Attributes that are there or not. */
const switches = ({ attributes: all = [] }: Declaration): Set<string> =>
  new Set(all.filter(({ type }) => type?.text === 'boolean').map(({ name }) => name))

function set(declaration: Declaration): Line[] {
  const yesOrNo = switches(declaration)
  const written = attributes(declaration)
  const there = written.filter(({ name }) => yesOrNo.has(name)).map(one => ({ ...one, type: 'boolean' }))
  const text = written.filter(({ name }) => !yesOrNo.has(name))
  return [...prefixed('prop', properties(declaration)), ...prefixed('attr', text), ...prefixed('bool', there)]
}

const ofBase = (declaration: Declaration): ((line: Line) => boolean) => {
  const names = shared(declaration)
  return ({ name }) => names.has(name.split(':')[1]!)
}

function typesOf(declaration: Declaration): string {
  const inherited = ofBase(declaration)
  const heard = events(declaration).map(event => ({ ...event, optional: true, type: `Listener<${event.type}>` }))
  const own = set(declaration).filter(line => !inherited(line))
  return interfaceOf(`${declaration.name}Prefixed`, [...own, ...prefixed('on', heard)], 'EveryPrefixed')
}

export function solidTypes(all: readonly Declaration[]): string {
  const table = all.map(({ tagName, name, description }) => ({
    ...{ name: tagName!, description, type: `Props<'${tagName}', ${name}Prefixed>` },
  }))
  const body = `type Listener<Heard extends Event> =
  | ((event: Heard) => void)
  | ({ handleEvent: (event: Heard) => void } & AddEventListenerOptions)

type Props<Tag extends keyof Elements, Prefixed> = Elements[Tag]['props'] &
  Prefixed &
  Omit<JSX.HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['props'] | keyof Prefixed>

${interfaceOf('EveryPrefixed', set(all[0]!).filter(ofBase(all[0]!)))}
${all.map(typesOf).join('\n')}
${interfaceOf('CustomElements', table)}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`
  return `import type { JSX } from 'solid-js'
import type { ${imported(body).join(', ')} } from '@tenth/elements'
import type { Elements, Written } from './elements.js'

${body}`
}
