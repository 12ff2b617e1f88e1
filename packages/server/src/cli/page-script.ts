import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { Assets } from '../app/assets.ts'
import { folderAssets } from '../app/folder-assets.ts'

/** The built script of @tenth/embed; files to be served, never imported. */
export async function pageScript(logger: Logger): Promise<Assets | null> {
  const dist = new URL('./dist/', import.meta.resolve('@tenth/embed/package.json'))
  if (existsSync(new URL('./tenth.js', dist))) return folderAssets(fileURLToPath(dist))
  logger.warn('there is no /tenth.js: build @tenth/embed to serve it')
  return null
}
