import { fileURLToPath } from 'node:url'
import { folderAssets, type Assets } from '@tenth/server'
import type { Deli } from '../../core/src/test/deli.ts'
import { openOrigin, type Origin } from './origin.ts'

/** The built bundle, which these tests are about. */
export const bundle = (): Promise<Assets> => folderAssets(fileURLToPath(new URL('../dist', import.meta.url)))

/** Tenth's own origin, as a merchant has it: the script and its chunks, and the API behind them. */
export async function openTenth(deli: Deli, assets: Assets): Promise<Origin> {
  return openOrigin(async request => {
    const { pathname } = new URL(request.url)
    // The version in the address is what a second copy of the script differs by.
    const asset = await assets.find(pathname.replace(/^\/v2\//, '/'))
    if (!asset) return deli.app.fetch(request)
    return new Response(asset.plain, { headers: { 'content-type': asset.type, 'access-control-allow-origin': '*' } })
  })
}
