import { elementsOf, type Attribute, type Declaration, type Manifest, type Member, type Named } from '../analyze.ts'
import { interfaceOf, type Line } from './described.ts'

/** What every element has from its base is said once. */
const base = 'TenthElement'

const ofBase = ({ inheritedFrom }: Member | Attribute): boolean => inheritedFrom?.name === base

/** A property that a page sets, as it may be set: what a getter answers can be narrower. */
const typeOf = (className: string, name: string, text = ''): string =>
  `${className}['${name}']${/\bnull\b/.test(text) ? ' | null' : ''}`

/** The properties of an element that a page may set. */
export function properties({ name: className, members = [] }: Declaration): Line[] {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly)
  return settable.map(member => {
    const { name, type, description } = member
    return { name, description, optional: true, type: typeOf(ofBase(member) ? base : className, name, type?.text) }
  })
}

/** The attributes of an element, with what may be written there. */
export function attributes({ name: className, attributes: all = [] }: Declaration): Line[] {
  return all.map(attribute => {
    const { name, fieldName = name, type, description } = attribute
    const set = typeOf(ofBase(attribute) ? base : className, fieldName, type?.text)
    return { name, description, optional: true, type: `Written<${set}>` }
  })
}

/** An event of ours by its class; those of a call by the union of all, whose `route` tells the rest. */
const eventType = ({ type }: Named): string => {
  const text = type?.text ?? 'Event'
  return /^Tenth(Send|Sent)Event$/.test(text) ? `${text}s` : text
}

export const events = ({ events: all = [] }: Declaration): Line[] =>
  all.map(event => ({ name: event.name, description: event.description, type: eventType(event) }))

const handlers = (declaration: Declaration): Line[] =>
  events(declaration).map(({ name, type, description }) => ({
    ...{ name: `on${name}`, type: `((event: ${type}) => void)`, description, optional: true },
  }))

/** What stands in `EveryElement` already. */
export const shared = ({ members = [] }: Declaration): Set<string> =>
  new Set(members.filter(ofBase).map(({ name }) => name))

function typesOf(declaration: Declaration): string {
  const { name } = declaration
  const known = shared(declaration)
  const own = properties(declaration).filter(property => !known.has(property.name))
  const names = new Set([...known, ...own.map(property => property.name)])
  const written = attributes(declaration).filter(attribute => !names.has(attribute.name))
  return [
    interfaceOf(`${name}Props`, [...own, ...written], 'EveryElement'),
    interfaceOf(`${name}Events`, events(declaration)),
    interfaceOf(`${name}Handlers`, handlers(declaration)),
  ].join('\n')
}

/** What all frameworks' types are made of: each element's class, properties, events and handlers. */
export function elementTypes(manifest: Manifest): string {
  const all = elementsOf(manifest)
  const everywhere = properties(all[0]!).filter(({ name }) => shared(all[0]!).has(name))
  const table = all.map(({ tagName, name, description }) => ({
    ...{ name: tagName!, description },
    type: `{ element: ${name}; props: ${name}Props; events: ${name}Events; handlers: ${name}Handlers }`,
  }))
  const body = [
    `/** What may be written in an attribute: words, numbers, yes and no as they are, anything else as JSON. */
export type Written<Value> = Value extends number
  ? Value | \`\${number}\`
  : Value extends string | boolean | null | undefined
    ? Value
    : string\n`,
    interfaceOf('EveryElement', everywhere),
    ...all.map(typesOf),
    interfaceOf('CustomProperties', customProperties(all)),
    interfaceOf('Elements', table),
  ].join('\n')
  return `import type { ${imported(body).join(', ')} } from '@tenth/elements'\n\n${body}`
}

function customProperties(all: readonly Declaration[]): Line[] {
  const named = new Map(all.flatMap(({ cssProperties = [] }) => cssProperties.map(one => [one.name, one] as const)))
  return [...named.values()].map(({ name, description }) => ({ name, description, optional: true, type: 'string' }))
}

/** The names of ours that a text of types uses and does not declare. */
export function imported(text: string): string[] {
  const used = new Set(text.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\bTenth\w+/g))
  return [...used].filter(name => !text.includes(`interface ${name} `)).sort()
}
