import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** One file of the embed's bundle, as its build lists it in chunks.json. */
export interface Chunk {
  imports: string[]
  dynamicImports: string[]
  modules: string[]
}

export type Chunks = Readonly<Record<string, Chunk>>

export function readChunks(dist: string): Chunks {
  return JSON.parse(readFileSync(join(dist, 'chunks.json'), 'utf8')) as Chunks
}

/** The files that hold a module, or all the modules that a pattern means. */
export function filesWith(chunks: Chunks, pattern: string): string[] {
  const found = Object.entries(chunks).filter(([, { modules }]) => modules.some(module => matchesGlob(module, pattern)))
  if (found.length === 0) throw new Error(`Nothing in the bundle holds ${pattern}.`)
  return found.map(([file]) => file)
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
