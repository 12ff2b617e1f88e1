import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'
import { runAll } from '../workspace/run-all.ts'
import { run } from '../workspace/run.ts'

// Everything that can be said of the code without running it. All checks run, so that one round shows all there is.

const checks: { name: string; command: string; args: string[] }[] = [
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'types', command: 'node', args: ['scripts/check/type-check.ts'] },
  { name: 'packages', command: 'node', args: ['scripts/check/packages.ts'] },
  { name: 'format', command: 'prettier', args: ['--check', '.', '--cache'] },
  { name: 'imports', command: 'node', args: ['scripts/check/imports.ts'] },
  { name: 'tracked files', command: 'node', args: ['scripts/check/tracked.ts'] },
  { name: 'documents', command: 'node', args: ['scripts/check/documents.ts'] },
  { name: 'changesets', command: 'node', args: ['scripts/check/changes.ts'] },
]
// The byte budgets of what a page loads.
if (existsSync(join(root, 'scripts/size/size.ts'))) {
  checks.push({ name: 'size', command: 'node', args: ['scripts/size/size.ts'] })
}

const results = await runAll(checks, 2, async check => {
  const result = await run(check.command, check.args, { timeout: 300_000 })
  const seconds = (result.milliseconds / 1000).toFixed(1)
  console.log(`${check.name}: ${result.code === 0 ? 'fine' : 'wrong'} in ${seconds} s`)
  return { ...check, ...result }
})

const wrong = results.filter(({ code }) => code !== 0)
for (const { name, output } of wrong) console.error(`\n--- ${name} ---\n${output.trim()}`)
process.exitCode = wrong.length > 0 ? 1 : 0
