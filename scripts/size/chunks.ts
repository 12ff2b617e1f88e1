import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** One file of the embed's bundle, as its build lists it in chunks.json. */
export interface Chunk {
  /** The module that is asked for when this file is imported; null for what others share. */
  entry: string | null
  imports: string[]
  dynamicImports: string[]
  modules: string[]
}

export type Chunks = Readonly<Record<string, Chunk>>

export function readChunks(dist: string): Chunks {
  return JSON.parse(readFileSync(join(dist, 'chunks.json'), 'utf8')) as Chunks
}

/** The file that holds an entry. */
export function fileOf(chunks: Chunks, entry: string): string {
  const found = Object.entries(chunks).find(([, chunk]) => chunk.entry === entry)
  if (!found) throw new Error(`Nothing in the bundle begins with ${entry}.`)
  return found[0]
}

/** Everything a browser fetches for these files: they, and what they import, and so on. */
export function loadedBy(chunks: Chunks, files: Iterable<string>): Set<string> {
  const loaded = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue
    loaded.add(file)
    waiting.push(...(chunks[file]?.imports ?? []))
  }
  return loaded
}

/** The bytes that travel for these files, each compressed on its own. */
export function brotliBytes(dist: string, files: Iterable<string>): number {
  let sum = 0
  for (const file of files) {
    const source = readFileSync(join(dist, file))
    sum += brotliCompressSync(source, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
    }).length
  }
  return sum
}
