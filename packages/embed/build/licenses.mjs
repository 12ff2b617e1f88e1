import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the licences of what is bundled beside the bundle: they ask for it, and no page should carry them. */
export const licenses = {
  name: 'licenses',
  generateBundle(_options, bundle) {
    const folders = new Set(
      Object.values(bundle)
        .flatMap(({ modules = {} }) => Object.keys(modules))
        .map(id => id.match(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0])
        .filter(Boolean),
    )
    const texts = [...folders].map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
      if (!file) this.error(`${name} comes without the text of its licence.`)
      return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    })
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.sort().join('\n---\n\n') })
  },
}
