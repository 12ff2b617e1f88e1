import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import ts from 'typescript'
import { build } from 'vite'
import { run } from '../workspace/run.ts'
import { installedProject } from './installed-project.ts'

// A developer's story: @tenth/core from its own tarball, in a project that has never seen this repository.

let project: Awaited<ReturnType<typeof installedProject>>
before(async () => {
  project = await installedProject(['@tenth/contract', '@tenth/core'])
})
after(() => project.remove())

test('Node imports both entries, and their errors are known by their guards', async () => {
  const { output, code } = await run('node', ['run.mjs'], { cwd: project.folder, timeout: 60_000 })
  assert.equal(code, 0, output)
  assert.deepEqual(JSON.parse(output), { failure: true, name: 'NetworkError', wrongKey: true })
})

for (const resolution of [
  ['--module', 'nodenext'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
]) {
  test(`right programs compile and wrong fields do not, with ${resolution.join(' ')}`, async () => {
    const { output, code } = await run('tsc', ['-p', project.folder, ...resolution], { cwd: project.folder })
    assert.equal(code, 0, output)
  })
}

test('an editor shows the documentation of what it completes', () => {
  const file = join(project.folder, 'page.ts')
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true }
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: name => {
      const text = ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => project.folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  const at = readFileSync(file, 'utf8').indexOf('tenth.redeem') + 'tenth.'.length
  const names = service.getCompletionsAtPosition(file, at, {})?.entries.map(entry => entry.name) ?? []
  for (const name of ['$member', '$program', 'join', 'redeem', 'cancel', 'estimate']) {
    assert.ok(names.includes(name), `${name} is not offered`)
    const details = service.getCompletionEntryDetails(file, at, name, undefined, undefined, {}, undefined)
    const text = ts.displayPartsToString(details?.documentation)
    assert.ok(text.length > 20, `${name} has no documentation`)
  }
  service.dispose()
})

test('Vite bundles the page without a schema library, and what signs or sends stays out of the first script', async () => {
  await build({
    root: project.folder,
    logLevel: 'silent',
    configFile: false,
    build: { outDir: 'out', sourcemap: true },
  })
  const html = readFileSync(join(project.folder, 'out', 'index.html'), 'utf8')
  const entry = /src="\/(assets\/[^"]+\.js)"/.exec(html)?.[1]
  assert.ok(entry)
  const sources = (file: string): string[] => {
    const map = JSON.parse(readFileSync(join(project.folder, 'out', `${file}.map`), 'utf8')) as { sources: string[] }
    return map.sources
  }
  const has = (files: string[], library: string): boolean => files.some(one => one.includes(`node_modules/${library}/`))
  const all = globSync('assets/*.js', { cwd: join(project.folder, 'out') }).flatMap(sources)
  assert.equal(has(all, 'zod'), false)
  assert.equal(has(all, 'jose'), false)
  assert.equal(has(all, 'ky'), true)
  assert.equal(has(sources(entry), 'ky'), false)
  assert.equal(has(sources(entry), 'nanostores'), true)
})
