import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elementsOf, type Manifest } from '../manifest/analyze.ts'
import { handedOn } from '../manifest/inside.ts'
import { root } from '../workspace/root.ts'

/** Our elements' tags, each with the attributes it knows. */
export async function elementAttributes(): Promise<Map<string, Set<string>>> {
  const defined = new Map<string, never>()
  // Only what classes declare is read here: nothing is rendered, so this is all of a page that they ask for.
  Object.assign(globalThis, {
    HTMLElement: class {},
    customElements: {
      get: (tag: string) => defined.get(tag),
      define: (tag: string, made: never) => defined.set(tag, made),
    },
  })
  const folder = join(root, 'packages/elements/src')
  await import(join(folder, 'define.ts'))
  const { declaredBy } = (await import(join(folder, 'element/declared-properties.ts'))) as {
    declaredBy: (element: never) => { attribute: string | undefined }[]
  }
  const own = [...defined].map(([tag, element]) => {
    const attributes = declaredBy(element).flatMap(({ attribute }) => attribute ?? [])
    return [tag, new Set([...attributes, ...observed(element)])] as const
  })
  return new Map(own)
}

function observed(element: { observedAttributes?: readonly string[] }): readonly string[] {
  return element.observedAttributes ?? []
}

const sources = (path: string): string =>
  globSync(`packages/${path}/src/**/*.ts`, { cwd: root })
    .filter(file => !file.endsWith('.test.ts'))
    .map(file => readFileSync(join(root, file), 'utf8'))
    .join('\n')

/** Attributes that the script tag is asked for. */
export function tagAttributes(): Set<string> {
  return new Set(sources('embed').match(/(?<=')data-[a-z-]+(?=')/g))
}

/** Custom properties that elements read. */
export function customProperties(): Set<string> {
  return new Set(sources('elements').match(/--tenth-[a-z-]+/g))
}

/** Parts that elements show to a page's styles, and those that are reached through others around them. */
export function parts(): Set<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8')) as Manifest
  const within = elementsOf(manifest).flatMap(handedOn)
  const named = [...sources('elements').matchAll(/part="([a-z -]+)"|@csspart ([a-z-]+)/g)]
  const own = named.flatMap(([, list, one]) => (list ?? one ?? '').split(' '))
  return new Set([...own, ...within.map(({ name }) => name)])
}
