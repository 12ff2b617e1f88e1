import { fileURLToPath } from 'node:url'

const ours = fileURLToPath(new URL('../src/trusted-types.ts', import.meta.url))

// As lit-html's published, minified module writes it: `e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0`
const creation = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/

/**
 * Lit creates a Trusted Types policy named `lit-html` the moment it loads, and throws where the page does not
 * allow that name or has made it already. Ours is named `tenth` and never throws; should a new lit write it
 * otherwise, the build stops rather than ship the old behaviour.
 */
export function trustedTypesPolicy() {
  let replaced = 0
  return {
    name: 'trusted-types-policy',
    buildStart() {
      replaced = 0
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null
      const matches = code.match(new RegExp(creation, 'g'))?.length ?? 0
      if (matches !== 1) this.error(`lit-html's Trusted Types policy stands ${matches} times in ${id}, not once.`)
      replaced++
      const named = code.replace(creation, 'tenthPolicy')
      return { code: `import { policy as tenthPolicy } from ${JSON.stringify(ours)};${named}`, map: null }
    },
    generateBundle(_options, bundle) {
      if (replaced === 0) this.error('lit-html was not met: its Trusted Types policy is not replaced.')
      for (const { fileName, code } of Object.values(bundle)) {
        if (code?.includes('"lit-html"')) this.error(`${fileName} still names the policy lit-html.`)
      }
    },
  }
}
