import { basename, join } from 'node:path'
import { typedPackages } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { runAll } from '../workspace/run-all.ts'
import { run } from '../workspace/run.ts'

// Checks the types of every package, tests and scripts included; what has not changed is remembered.

const remembered = join(root, 'node_modules', '.cache', 'tenth-types')
const projects = ['scripts', ...typedPackages().map(({ path }) => path)]

const results = await runAll(projects, 2, async project => {
  const memory = join(remembered, `${basename(project)}.tsbuildinfo`)
  return { project, ...(await run('tsc', ['-p', project, '--incremental', '--tsBuildInfoFile', memory])) }
})

const wrong = results.filter(({ code }) => code !== 0)
for (const { output } of wrong) console.error(output.trim())
console.log(`${projects.length} projects, ${wrong.length} with wrong types`)
process.exitCode = wrong.length > 0 ? 1 : 0
