import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Asset, Assets } from './assets.ts'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A chunk's name ends in the hash of its content. */
const hashed = /^\/chunks\/.*-[\w-]{8}\.\w+$/
const compress = promisify(brotliCompress)

/** Serves the files of one folder. They are listed once: nothing outside it, and nothing added later, can be asked for. */
export async function folderAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, string>()
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && extname(entry.name) in types)
      files.set(`/${relative(folder, file).split(sep).join('/')}`, file)
  }
  const loaded = new Map<string, Promise<Asset>>()
  return {
    find: async path => {
      const file = files.get(path)
      if (!file) return null
      const asset = loaded.get(path) ?? load(path, file)
      loaded.set(path, asset)
      return asset
    },
  }
}

async function load(path: string, file: string): Promise<Asset> {
  const plain = new Uint8Array(await readFile(file))
  const brotli = new Uint8Array(await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { type: types[extname(path)] ?? 'application/octet-stream', immutable: hashed.test(path), etag, plain, brotli }
}
