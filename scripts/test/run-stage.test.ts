import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runStage } from './run-stage.ts'
import type { Stage } from './stages.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenth-stage-'))
})
after(() => rm(folder, { recursive: true }))

const reporters = ['spec', './scripts/test/count-reporter.ts'].flatMap(reporter => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
])

/** A stage that runs this text as a node test file. */
async function testing(text: string): Promise<Stage> {
  const file = join(folder, 'case.test.mjs')
  await writeFile(file, `import { test } from 'node:test'\n${text}`)
  return { name: 'case', command: 'node', args: ['--test', ...reporters, file], kind: 'runner', minutes: 1 }
}

// A runner started by a test must not think it is one of its parent's files.
const env = { NODE_TEST_CONTEXT: undefined }

test('what a runner counted is what is reported', async () => {
  const stage = await testing(`test('a', () => {}); test('b', () => { throw new Error('no') }); test('c', () => {})`)
  const { counts, trouble } = await runStage(stage, env)
  assert.deepEqual([counts.passed, counts.failed, trouble], [2, 1, undefined])
  assert.match(counts.failures.join(), /case\.test\.mjs: b\n {2}no$/)
})

test('a runner that crashes is one failure', async () => {
  const stage: Stage = { name: 'crash', command: 'node', args: ['-e', 'process.exit(3)'], kind: 'runner', minutes: 1 }
  const { counts, trouble } = await runStage(stage, env)
  assert.equal(counts.failed, 1)
  assert.equal(trouble, 'ran no tests')
})

test('a file that cannot be loaded is a failure', async () => {
  const { counts } = await runStage(await testing(`import './missing.mjs'`), env)
  assert.deepEqual([counts.passed, counts.failed], [0, 1])
})

test('a runner that never ends is ended, and is one failure', async () => {
  const args = ['-e', 'setInterval(() => {}, 1000)']
  const stage: Stage = { name: 'endless', command: 'node', args, kind: 'runner', minutes: 0.01 }
  const { counts, trouble } = await runStage(stage, env)
  assert.equal(counts.failed, 1)
  assert.match(trouble ?? '', /did not end/)
})

test('what was counted before a file that never ends is not lost', async () => {
  const endless = await testing(`test('a', () => {}); setInterval(() => {}, 1000)`)
  const { counts, trouble, output } = await runStage({ ...endless, minutes: 0.05 }, env)
  assert.equal(counts.passed, 1)
  assert.equal(counts.failed, 1)
  assert.match(trouble ?? '', /did not end/)
  assert.match(output, /case\.test\.mjs/)
})

test('a failing step is one failure and a good one counts nothing', async () => {
  const step = (code: number): Stage => ({
    name: 's',
    command: 'node',
    args: ['-e', `process.exit(${code})`],
    kind: 'step',
    minutes: 1,
  })
  assert.deepEqual((await runStage(step(1), env)).counts.failures, ['s failed with exit code 1'])
  assert.deepEqual((await runStage(step(0), env)).counts, {
    runner: 's',
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: [],
  })
})

test('a command that does not exist is one failure', async () => {
  const { counts } = await runStage({ name: 'x', command: 'tenth-no-such', args: [], kind: 'step', minutes: 1 }, env)
  assert.equal(counts.failed, 1)
})
