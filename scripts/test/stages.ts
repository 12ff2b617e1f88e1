/** One part of the tests. */
export interface Stage {
  name: string
  command: string
  args: readonly string[]
  env?: Record<string, string>
  /** A step is done or failed; a runner counts its tests. */
  kind: 'step' | 'runner'
  minutes: number
}

const step = (name: string, script: string, minutes: number): Stage => ({
  name,
  command: 'node',
  args: [script],
  kind: 'step',
  minutes,
})

const reporters = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/test/count-reporter.ts',
  '--test-reporter-destination=stdout',
]

/** What hangs fails by its own name, and the rest still runs. */
const testMinutes = 4

interface NodeTests {
  files: readonly string[]
  minutes: number
  env?: Record<string, string>
  flags?: readonly string[]
  /** What starts servers and browsers of its own has the machine to itself; parts share a process each, two at a time. */
  runner?: 'one file at a time' | 'two files at a time' | { parts: number }
}

function nodeTests(name: string, { files, minutes, env, flags = [], runner = 'one file at a time' }: NodeTests): Stage {
  const start =
    typeof runner === 'object'
      ? ['scripts/test/parts.ts', String(runner.parts)]
      : ['--test', `--test-concurrency=${runner === 'two files at a time' ? 2 : 1}`]
  const rest = [`--test-timeout=${testMinutes * 60_000}`, ...reporters, ...files]
  return {
    name,
    command: 'node',
    args: ['--conditions=@tenth/source', ...flags, ...start, ...rest],
    env: { ...env, TENTH_TEST_RUNNER: name },
    kind: 'runner',
    minutes,
  }
}

const browserTests = (name: string, engines: string): Stage => ({
  name,
  command: 'wtr',
  args: ['--config', 'web-test-runner.config.mjs'],
  env: { TENTH_TEST_RUNNER: name, TENTH_TEST_ENGINES: engines },
  kind: 'runner',
  minutes: 30,
})

/** Also where the server is only asked: it leaves the rest more of the machine. */
const onPostgres = { TENTH_TEST_DATABASE: 'postgres' }

const unitFiles = [
  'packages/{contract,engine,core}/src/**/*.test.ts',
  'examples/*/src/**/*.test.ts',
  'scripts/!(package-test)/*.test.ts',
]
const serverFiles = ['packages/server/src/**/*.test.ts']
const endToEndFiles = ['{packages,examples}/*/e2e/**/*.test.ts', 'scripts/docs/e2e/*.test.ts']

/** Every part, by the name it is asked for. */
export const stages = {
  setup: step('setup', 'scripts/setup/setup.ts', 20),
  build: step('build', 'scripts/build/build.ts', 10),
  check: step('check', 'scripts/check/check.ts', 10),
  node: nodeTests('node', { files: unitFiles, minutes: 20, env: onPostgres, runner: 'two files at a time' }),
  pglite: nodeTests('server on PGlite', {
    files: serverFiles,
    minutes: 30,
    env: { TENTH_TEST_DATABASE: 'pglite' },
    // A file ends before better machine code of PostgreSQL has paid for its making.
    flags: ['--liftoff-only'],
    // A database stays open to the end of its process: a dozen of them find room.
    runner: { parts: 10 },
  }),
  postgres: nodeTests('server on PostgreSQL', {
    files: serverFiles,
    minutes: 30,
    env: onPostgres,
    runner: { parts: 2 },
  }),
  browser: browserTests('browser', 'chromium,firefox'),
  browsers: browserTests('browsers', 'chromium,firefox,webkit'),
  e2e: nodeTests('end to end', { files: endToEndFiles, minutes: 30, env: onPostgres }),
  package: nodeTests('packages', { files: ['scripts/package-test/**/*.test.ts'], minutes: 10 }),
} as const satisfies Record<string, Stage>

export type StageName = keyof typeof stages

/** What `npm test` runs, in this order. */
export const everything: readonly StageName[] = [
  'setup',
  'build',
  'check',
  'node',
  'pglite',
  'postgres',
  'browser',
  'e2e',
  'package',
]

export const isStageName = (name: string): name is StageName => Object.hasOwn(stages, name)

const waiting: readonly StageName[] = ['browser', 'e2e']

/** The stages in their order; those that wait for pages between their work come together, where the first of them stands. */
export function besideEachOther(names: readonly StageName[]): StageName[][] {
  const together = names.filter(name => waiting.includes(name))
  return names.flatMap(name => {
    if (!together.includes(name)) return [[name]]
    return name === together[0] ? [together] : []
  })
}
