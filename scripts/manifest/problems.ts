import { elementsOf, type Manifest } from './analyze.ts'
import { allShown, inside } from './inside.ts'
import { undocumented } from './undocumented.ts'

/** What is wrong with the descriptions of each element, by its tag. */
export function problems(manifest: Manifest): Map<string, string[]> {
  const shown = allShown(manifest)
  const found = elementsOf(manifest).map(one => {
    const tag = one.tagName!
    const through = [...inside(tag, shown)].flatMap(inner => [...(shown.get(inner)?.events ?? [])])
    return [tag, undocumented(one, shown.get(tag)!, new Set(through))] as const
  })
  return new Map(found)
}
