import { findNodeAtLocation, type Node } from 'jsonc-parser'

/** Where a field stands in the text; the place of what should hold it, when it is missing. */
export function offsetOf(tree: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length).map(asSegment))
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset
  }
  return tree.offset
}

/** A name that stands twice in one object: JSON would silently take the last. */
export function duplicateNames(node: Node): { offset: number; detail: string }[] {
  const faults = (node.children ?? []).flatMap(duplicateNames)
  if (node.type !== 'object') return faults
  const seen = new Set<unknown>()
  for (const { offset, children } of node.children ?? []) {
    const name: unknown = children?.[0]?.value
    if (seen.has(name)) faults.push({ offset, detail: `${JSON.stringify(name)} stands here twice. Remove one.` })
    if (name === '__proto__') faults.push({ offset, detail: 'A field cannot have this name.' })
    seen.add(name)
  }
  return faults
}

function asSegment(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}
