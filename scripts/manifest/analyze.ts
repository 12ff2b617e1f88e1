import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli } from '@custom-elements-manifest/analyzer/cli.js'
import { root } from '../workspace/root.ts'

export const elements = join(root, 'packages/elements')

/** One thing that a class declares, of the parts of the manifest's schema that are read here. */
export interface Member {
  kind: string
  name: string
  privacy?: string
  static?: boolean
  readonly?: boolean
  description?: string
  type?: { text: string }
  /** The class that a class has it from. */
  inheritedFrom?: { name: string }
}

export interface Attribute {
  name: string
  fieldName?: string
  description?: string
  type?: { text: string }
  default?: string
  inheritedFrom?: { name: string }
}

export interface Named {
  name: string
  description?: string
  default?: string
  type?: { text: string }
  inheritedFrom?: { name: string }
}

/** One element, as its class describes it. */
export interface Declaration {
  kind: string
  name: string
  tagName?: string
  customElement?: boolean
  description?: string
  superclass?: { name: string }
  members?: Member[]
  attributes?: Attribute[]
  slots?: Named[]
  cssParts?: Named[]
  cssProperties?: Named[]
  events?: Named[]
}

export interface Manifest {
  schemaVersion: string
  modules: { path: string; declarations: Declaration[]; exports: unknown[] }[]
}

/** The tag that each class is registered under, by the name of the class. */
function tags(): Map<string, string> {
  const found = globSync('src/*/define.ts', { cwd: elements }).flatMap(file => {
    const registered = /register\('([\w-]+)', (\w+)\)/.exec(readFileSync(join(elements, file), 'utf8'))
    return registered ? [[registered[2]!, registered[1]!] as const] : []
  })
  return new Map(found)
}

/** The classes of our events, by the names of these. */
export const eventClasses = new Map(
  ['events.ts', 'sending.ts'].flatMap(file =>
    [
      ...readFileSync(join(elements, 'src', file), 'utf8').matchAll(
        /class (Tenth\w+Event)[^{]*{[\s\S]*?super\('([\w-]+)'/g,
      ),
    ].map(([, name, event]) => [event!, name!] as const),
  ),
)

/** What the platform calls, and no page does. */
export const platform =
  /Callback$|^(hasUpdated|isUpdatePending|updateComplete|renderRoot|addController|removeController|requestUpdate|uiLanguage|formAssociated|styles|properties|observedAttributes)$/

/** The manifest of the elements: what a page may use of each, and nothing else. */
export async function analyze(): Promise<Manifest> {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs']
  const whole = (await cli({ argv, cwd: elements, noWrite: true })) as Manifest
  const named = tags()
  const modules = whole.modules.flatMap(({ path, declarations }) => {
    const own = declarations.filter(({ name }) => named.has(name)).map(one => shown(one, named.get(one.name)!))
    if (!own.length) return []
    const exports = own.map(({ name, tagName }) => [
      { kind: 'js', name, declaration: { name, module: path } },
      { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
    ])
    return [{ kind: 'javascript-module', path, declarations: own, exports: exports.flat() }]
  })
  modules.sort((one, other) => (one.path < other.path ? -1 : 1))
  return { schemaVersion: whole.schemaVersion, modules }
}

/** The class of an event: ours for our own, the platform's for its own. */
function classOf(event: string): string {
  return eventClasses.get(event) ?? 'Event'
}

function shown(declaration: Declaration, tagName: string): Declaration {
  const members = (declaration.members ?? []).filter(
    ({ name, privacy, static: ofClass }) =>
      !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !ofClass && !platform.test(name),
  )
  // What the analyzer takes for a member is a node that is made by hand; for an event, one that is passed on.
  const declared = members.filter(
    ({ kind, privacy, description }) => kind !== 'field' || privacy !== undefined || description !== undefined,
  )
  const events = (declaration.events ?? [])
    .filter(({ name }) => name)
    .map(event => ({ ...event, type: { text: classOf(event.name) } }))
  return { ...declaration, members: declared, events, tagName, customElement: true }
}

/** All elements of a manifest, by their tags in order. */
export function elementsOf({ modules }: Manifest): Declaration[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .sort((one, other) => (one.tagName! < other.tagName! ? -1 : 1))
}
