import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The file that an address of the site means; undefined where there is none, and for all that is not in the folder. */
function fileOf(folder: string, url: string, base: string): string | undefined {
  const { pathname } = new URL(url, 'http://site')
  const path = decoded(pathname)
  if (!path?.startsWith(base)) return undefined
  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
  return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Serves a folder as any static host would, under a path of its own if need be. */
export async function serve(folder: string, port: number, base = '/'): Promise<{ url: string; server: Server }> {
  const server = createServer(({ url = '/', headers }, response) => {
    const file = fileOf(folder, url, base)
    if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
    // Asked again each time, since the folder may be built anew, and sent again only when it was.
    const { size, mtimeMs } = statSync(file)
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
    const known = headers['if-none-match'] === etag
    const type = types[extname(file)] ?? 'application/octet-stream'
    response.writeHead(known ? 304 : 200, { 'content-type': type, 'cache-control': 'no-cache', etag })
    if (known) return void response.end()
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server }
}
