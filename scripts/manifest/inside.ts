import { elementsOf, type Declaration, type Manifest, type Named } from './analyze.ts'
import { programOf } from './shown/program.ts'
import { shownBy, type Shown } from './shown/shown.ts'

export const nameOf = ({ tagName }: Declaration): string => tagName!.replace('tenth-', '')

const looked = new WeakMap<Manifest, ReadonlyMap<string, Shown>>()

/** What the source of each element shows, by its tag. */
export function allShown(manifest: Manifest): ReadonlyMap<string, Shown> {
  const known = looked.get(manifest)
  if (known) return known
  const program = programOf()
  const all = elementsOf(manifest)
  const shown = new Map(all.map(one => [one.tagName!, shownBy(program, nameOf(one), one.name)]))
  looked.set(manifest, shown)
  return shown
}

/** The tags of the elements that stand inside of one, however deep. */
export function inside(tag: string, shown: ReadonlyMap<string, Shown>, found = new Set<string>()): Set<string> {
  for (const one of shown.get(tag)?.nested ?? []) {
    if (found.has(one)) continue
    found.add(one)
    inside(one, shown, found)
  }
  return found
}

/** The parts that each element inside another hands on, under the names by which a page reaches them there. */
export function handedOn(one: Declaration): Named[] {
  const { tagName, cssParts = [] } = one
  return cssParts.map(({ name, description }) => ({
    ...{ name: `${nameOf(one)}-${name}`, description: `In a \`${tagName}\` inside: ${description}` },
  }))
}
