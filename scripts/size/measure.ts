import { brotliBytes, filesWith, loadedBy, type Chunks } from './chunks.ts'

/** What a part of the bundle may weigh, in bytes as brotli sends them. */
export interface Budget {
  /** The modules whose import brings the part; patterns may stand for several. */
  modules: string[]
  bytes: number
  /** Counted beyond the files of these parts. */
  beyond?: string[]
}

/** By the part's name, as the table shows it. Change a number only to make it smaller. */
export type Budgets = Readonly<Record<string, Budget>>

export interface Measure {
  part: string
  bytes: number
  budget: number
  files: string[]
}

export function measure(dist: string, chunks: Chunks, budgets: Budgets): Measure[] {
  return Object.entries(budgets).map(([part, budget]) => {
    const files = [...filesOf(chunks, budgets, budget)].sort()
    return { part, bytes: brotliBytes(dist, files), budget: budget.bytes, files }
  })
}

function filesOf(chunks: Chunks, budgets: Budgets, { modules, beyond = [] }: Budget): Set<string> {
  let files = closure(chunks, modules)
  for (const name of beyond) {
    const other = budgets[name]
    if (!other) throw new Error(`There is no budget named ${name}.`)
    files = files.difference(closure(chunks, other.modules))
  }
  return files
}

function closure(chunks: Chunks, modules: readonly string[]): Set<string> {
  return loadedBy(
    chunks,
    modules.flatMap(module => filesWith(chunks, module)),
  )
}

/** Files that no budget counts: whatever can reach a shopper has one. */
export function uncounted(chunks: Chunks, measures: readonly Measure[]): string[] {
  const counted = new Set(measures.flatMap(({ files }) => files))
  return Object.keys(chunks).filter(file => !counted.has(file))
}
