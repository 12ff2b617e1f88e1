import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { blocksIn } from '../guides/guides.ts'
import { root } from '../workspace/root.ts'
import { run } from '../workspace/run.ts'

// A page of each framework compiles against our types beside the framework's own, by the framework's own tool, and what
// no element takes does not. They read the built package, as a shop's project does.

// Not inside of node_modules, where svelte-check looks at nothing.
mkdirSync(join(root, '.tenth'), { recursive: true })
const folder = mkdtempSync(join(root, '.tenth', 'frameworks-'))
after(() => rmSync(folder, { recursive: true }))
cpSync(join(root, 'scripts/manifest/frameworks'), folder, { recursive: true })

/** The guides' examples for a framework, beside its page. */
function bringGuides(language: string): void {
  blocksIn(language).forEach(({ code }, index) => {
    writeFileSync(join(folder, language, `guide-${index}.${language}`), code)
  })
}

test('React, Preact and Solid: what is right compiles, and each wrong line does not', async () => {
  const { code, output } = await run('tsc', ['-p', join(folder, 'jsx')])
  assert.equal(code, 0, output)
})

test('Vue: what is right compiles, and each wrong line does not', async () => {
  bringGuides('vue')
  const { code, output } = await run('vue-tsc', ['-p', join(folder, 'vue')])
  assert.equal(code, 0, output)
})

test('Svelte: what is right compiles, and each wrong line does not', async () => {
  bringGuides('svelte')
  const place = join(folder, 'svelte')
  const options = ['--tsconfig', join(place, 'tsconfig.json'), '--output', 'machine', '--threshold', 'error']
  const { output } = await run('svelte-check', ['--workspace', place, ...options])
  assert.match(output, /COMPLETED/, output)
  const found = [...output.matchAll(/ ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`)
  const lines = readFileSync(join(place, 'wrong.svelte'), 'utf8').split('\n')
  const wrong = lines.flatMap((line, index) => (line.startsWith('<tenth-') ? [`wrong.svelte:${index + 1}`] : []))
  assert.ok(wrong.length > 0)
  assert.deepEqual([...new Set(found)].sort(), wrong.sort(), output)
})
