import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedPackages, readManifest } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { run } from '../workspace/run.ts'
import { blocksIn } from './guides.ts'

const { scripts = {}, packageManager } = readManifest(root) as ReturnType<typeof readManifest> & {
  packageManager: string
}
/** Our packages, and what stands beside one of them where its user wants it. */
const published = publishedPackages().flatMap(({ manifest }) => [
  manifest.name,
  ...Object.keys(manifest.peerDependencies ?? {}),
])

/** What a command must be, by its first words; the arguments after them are handed on. */
const commands: [RegExp, (rest: string[]) => Promise<void> | void][] = [
  [/^npm (install|i)$/, () => {}],
  [
    /^npm (install|i) /,
    names =>
      assert.deepEqual(
        names.filter(name => !published.includes(name.replace(/(?<=.)@.*/, ''))),
        [],
      ),
  ],
  [/^npm (start|test)$/, ([name = '']) => assert.ok(name in scripts)],
  [/^npx pnpm@[\d.]+ install$/, pinned],
  [/^npx pnpm@[\d.]+ run /, (rest: string[]) => (pinned(), hasScript(rest))],
  [/^pnpm (?:run )?/, hasScript],
  [/^npx (?:-p @tenth\/server )?tenth /, knowsTenth],
  // e2e/backup.test.ts of the server makes this very dump, on a cluster of its own.
  [/^pg_dump --format=custom --file=tenth\.dump "\$DATABASE_URL"$/, () => {}],
]

function pinned(): void {
  const versions = blocksIn('sh').flatMap(({ code }) => code.match(/pnpm@[\d.]+/g) ?? [])
  assert.deepEqual([...new Set(versions)], [packageManager])
}

function hasScript([name = '']: string[]): void {
  assert.ok(name in scripts, `package.json has no script ${name}`)
}

/** The command and each of its flags stand in its own help. */
async function knowsTenth([command = '', ...rest]: string[]): Promise<void> {
  const args = ['--conditions=@tenth/source', 'packages/server/src/cli/tenth.ts', command, '--help']
  const { code, output } = await run('node', args)
  assert.equal(code, 0, output)
  assert.match(output, new RegExp(`^Usage: tenth ${command}`, 'm'))
  for (const flag of rest.filter(one => one.startsWith('-')))
    assert.ok(output.includes(flag), `${command} knows no ${flag}`)
}

for (const { place, code } of blocksIn('sh')) {
  const lines = code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => line.replace(/\s*(^|\s)#.*$/, '').trim())
  for (const line of lines.filter(Boolean)) {
    test(`${place}: ${line}`, async () => {
      const plain = line.replace(/^(?:[A-Z_]+=\S* )+/, '')
      const [pattern, look] =
        commands.find(([shape]) => shape.test(plain)) ?? assert.fail('Nothing looks at this command.')
      const [start = ''] = pattern.exec(plain) ?? []
      const rest = start.endsWith(' ') ? plain.slice(start.length) : (plain.split(' ').at(-1) ?? '')
      await look(rest.split(' ').filter(Boolean))
    })
  }
}
