import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getWebTypesData } from 'custom-element-jet-brains-integration'
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration'
import { elements, elementsOf, type Manifest } from './analyze.ts'
import { allShown, handedOn } from './inside.ts'

interface Entry {
  name: string
  description?: string
}

interface CssData {
  properties: Entry[]
  pseudoElements: Entry[]
}

interface WebTypes {
  name: string
  version: string
  contributions: { css: { properties: Entry[]; 'pseudo-elements': Entry[] } }
}

/** What the editors read, by the name of its file. */
export function editorData(manifest: Manifest): Map<string, string> {
  const files = {
    'vscode.html-custom-data.json': htmlData(manifest),
    'vscode.css-custom-data.json': cssData(manifest),
    'web-types.json': webTypes(manifest),
  }
  return new Map(Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)]))
}

const parsed = (text: string): unknown => JSON.parse(text.replaceAll(' _(default: undefined)_', ''))

function htmlData(manifest: Manifest): unknown {
  return parsed(getVsCodeHtmlCustomData(written(manifest), {}))
}

function cssData(manifest: Manifest): CssData {
  const data = parsed(getVsCodeCssCustomData(reached(manifest), {})) as CssData
  return { ...data, properties: once(data.properties), pseudoElements: once(data.pseudoElements) }
}

function webTypes(manifest: Manifest): WebTypes {
  const data = parsed(getWebTypesData(ownProperties(manifest), {})) as WebTypes
  const { name, version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as WebTypes
  const { css } = (parsed(getWebTypesData(reached(manifest), {})) as WebTypes).contributions
  const listed = { properties: once(css.properties), 'pseudo-elements': once(css['pseudo-elements']) }
  return { ...data, name, version, contributions: { ...data.contributions, css: { ...css, ...listed } } }
}

/** A part that several elements have, or a property that all read, is offered once, with all that is said of it. */
function once(entries: readonly Entry[]): Entry[] {
  const said = Map.groupBy(entries, ({ name }) => name)
  return [...said.values()].map(same => {
    const descriptions = new Set(same.flatMap(({ description }) => description ?? []))
    return { ...same[0]!, description: [...descriptions].join('\n\n') }
  })
}

/** The manifest for one who writes CSS: with the parts that are reached through other elements. */
function reached(manifest: Manifest): Manifest {
  const copy = structuredClone(manifest)
  const nested = new Set([...allShown(manifest).values()].flatMap(({ nested }) => [...nested]))
  for (const declaration of elementsOf(copy))
    if (nested.has(declaration.tagName!))
      declaration.cssParts = [...(declaration.cssParts ?? []), ...handedOn(declaration)]
  return copy
}

/** The manifest without what every element reads of the brand, which would be told again with each. */
function ownProperties(manifest: Manifest): Manifest {
  const copy = structuredClone(manifest)
  for (const declaration of elementsOf(copy))
    declaration.cssProperties = declaration.cssProperties?.filter(({ inheritedFrom }) => !inheritedFrom) ?? []
  return copy
}

/** The manifest for one who writes a tag: an attribute's type offers words to write, and that of an object has none. */
function written(manifest: Manifest): Manifest {
  const copy = ownProperties(manifest)
  for (const { attributes = [] } of elementsOf(copy))
    for (const attribute of attributes)
      if (!/^(boolean|number|('[^']*'[ |]*)+)/.test(attribute.type?.text ?? '')) attribute.type = { text: 'string' }
  return copy
}
