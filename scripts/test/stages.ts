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

const nodeTests = (
  name: string,
  minutes: number,
  files: readonly string[],
  env: Record<string, string> = {},
  // What starts servers and browsers of its own has the machine to itself.
  atOnce = 1,
): Stage => ({
  name,
  command: 'node',
  args: [
    '--conditions=@tenth/source',
    '--test',
    `--test-concurrency=${atOnce}`,
    `--test-timeout=${testMinutes * 60_000}`,
    ...reporters,
    ...files,
  ],
  env: { ...env, TENTH_TEST_RUNNER: name },
  kind: 'runner',
  minutes,
})

const browserTests = (name: string, engines: string): Stage => ({
  name,
  command: 'wtr',
  args: ['--config', 'web-test-runner.config.mjs'],
  env: { TENTH_TEST_RUNNER: name, TENTH_TEST_ENGINES: engines },
  kind: 'runner',
  minutes: 30,
})

const unitFiles = [
  'packages/{contract,engine,core}/src/**/*.test.ts',
  'examples/*/src/**/*.test.ts',
  'scripts/!(package-test)/*.test.ts',
]
const serverFiles = ['packages/server/src/**/*.test.ts']

/** Every part, by the name it is asked for. */
export const stages = {
  setup: step('setup', 'scripts/setup/setup.ts', 20),
  build: step('build', 'scripts/build/build.ts', 10),
  check: step('check', 'scripts/check/check.ts', 10),
  node: nodeTests('node', 20, unitFiles, {}, 2),
  pglite: nodeTests('server on PGlite', 30, serverFiles, { TENTH_TEST_DATABASE: 'pglite' }, 2),
  postgres: nodeTests('server on PostgreSQL', 30, serverFiles, { TENTH_TEST_DATABASE: 'postgres' }, 2),
  browser: browserTests('browser', 'chromium,firefox'),
  browsers: browserTests('browsers', 'chromium,firefox,webkit'),
  e2e: nodeTests('end to end', 30, ['{packages,examples}/*/e2e/**/*.test.ts', 'scripts/docs/e2e/*.test.ts']),
  package: nodeTests('packages', 10, ['scripts/package-test/**/*.test.ts']),
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
