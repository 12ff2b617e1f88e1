import { brotliBytes, fileOf, loadedBy, type Chunks } from './chunks.ts'

/** What a part of the bundle may weigh, in bytes as brotli sends them. */
export interface Budget {
  /** The modules whose import brings the part. */
  entries: string[]
  bytes: number
  /** Counted beyond the files of this part, which the page has already. */
  beyond?: string
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

function filesOf(chunks: Chunks, budgets: Budgets, { entries, beyond }: Budget): Set<string> {
  const files = loadedBy(
    chunks,
    entries.map(entry => fileOf(chunks, entry)),
  )
  if (beyond === undefined) return files
  const base = budgets[beyond]
  if (!base) throw new Error(`There is no budget named ${beyond}.`)
  return files.difference(filesOf(chunks, budgets, base))
}

/** Files that no budget counts: whatever can reach a shopper has one. */
export function uncounted(chunks: Chunks, measures: readonly Measure[]): string[] {
  const counted = new Set(measures.flatMap(({ files }) => files))
  return Object.keys(chunks).filter(file => !counted.has(file))
}
