import { elementsOf, type Declaration, type Manifest } from './analyze.ts'
import { programOf } from './shown/program.ts'
import { shownBy, type Shown } from './shown/shown.ts'
import { undocumented } from './undocumented.ts'

const folderOf = ({ tagName }: Declaration): string => tagName!.replace('tenth-', '')

/** What is wrong with the descriptions of each element, by its tag. */
export function problems(manifest: Manifest): Map<string, string[]> {
  const program = programOf()
  const all = elementsOf(manifest)
  const shown = new Map(all.map(one => [one.tagName!, shownBy(program, folderOf(one), one.name)]))
  return new Map(
    all.map(one => [one.tagName!, undocumented(one, shown.get(one.tagName!)!, through(one.tagName!, shown))]),
  )
}

/** The events of the elements that stand inside of one, however deep. */
function through(tag: string, shown: ReadonlyMap<string, Shown>, seen = new Set<string>()): Set<string> {
  const inside = [...(shown.get(tag)?.nested ?? [])].filter(one => !seen.has(one))
  for (const one of inside) seen.add(one)
  return new Set(inside.flatMap(one => [...(shown.get(one)?.events ?? []), ...through(one, shown, seen)]))
}
