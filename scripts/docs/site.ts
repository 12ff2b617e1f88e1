import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../demo/free-port.ts'
import { root } from '../workspace/root.ts'
import { buildSite } from './build-site.ts'
import { serve } from './serve.ts'

// `pnpm site`: the documentation as a site, with every element alive and the theme builder. `--build` only builds it,
// into .docs or where `--out` says, for any static host.

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, '.docs') },
    port: { type: 'string', default: '4400' },
  },
})

await buildSite(values.out)
if (!values.build) {
  const { url } = await serve(values.out, await freePort(Number(values.port)))
  console.log(`The documentation is at ${url}`)
}
