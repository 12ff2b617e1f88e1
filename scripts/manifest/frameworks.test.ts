import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../workspace/root.ts'
import { run } from '../workspace/run.ts'

// The types for each framework compile beside its own, know our attributes, and refuse what no element has. They read
// the built package, as a shop's project does.

const folder = mkdtempSync(join(root, 'node_modules', '.cache-frameworks-'))
after(() => rmSync(folder, { recursive: true }))

const sources = {
  'react.tsx': `import type { CustomElements } from '../../packages/elements/data/jsx.js'
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
export const right = <tenth-stamp-card card="sandwich" theme="dark" />
// @ts-expect-error -- There is no such theme.
export const wrong = <tenth-stamp-card theme="purple" />
`,
  'vue.ts': `import type { CustomElements } from '../../packages/elements/data/vue.js'
declare module 'vue' {
  interface GlobalComponents extends CustomElements {}
}
export type Card = CustomElements['tenth-stamp-card']
// @ts-expect-error -- There is no such element.
export type None = CustomElements['tenth-nothing']
`,
}

const options = {
  ...{ strict: true, noEmit: true, skipLibCheck: false, types: ['react'], jsx: 'react-jsx', target: 'es2023' },
  ...{ module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'] },
}

for (const [name, text] of Object.entries(sources)) {
  test(`${name} compiles with our types, and what is wrong does not`, async () => {
    writeFileSync(join(folder, name), text)
    const config = join(folder, `${name}.json`)
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [name] }))
    const { output } = await run('tsc', ['-p', config])
    const ours = output.split('\n').filter(line => line.includes('.cache-frameworks') || line.includes('elements/data'))
    assert.deepEqual(ours, [], output.slice(0, 2000))
  })
}
