import { inDependencyOrder, workspacePackages, type Package } from '../workspace/packages.ts'
import { run } from '../workspace/run.ts'
import { digest, readStamp, writeStamp } from './stamp.ts'

// Builds every package that has changed since its last build, dependencies first.

const packages = inDependencyOrder(workspacePackages())
const dependenciesOf = (one: Package): Package[] =>
  packages.filter(({ manifest }) => manifest.name in (one.manifest.dependencies ?? {}))

const asked = process.argv.slice(2)
const wanted = asked.length > 0 ? withDependencies(asked) : packages

for (const one of wanted) {
  const script = one.manifest.scripts?.build
  if (!script) continue
  const dependencies = dependenciesOf(one)
  if (readStamp(one) === digest(one, dependencies)) {
    console.log(`${one.manifest.name}: unchanged`)
    continue
  }
  const { code, output, milliseconds } = await run('sh', ['-c', script], { cwd: one.folder, timeout: 300_000 })
  if (code !== 0) {
    console.error(output)
    console.error(`${one.manifest.name}: build failed`)
    process.exit(1)
  }
  writeStamp(one, digest(one, dependencies))
  console.log(`${one.manifest.name}: built in ${(milliseconds / 1000).toFixed(1)} s`)
}

/** The named packages and what they stand on. */
function withDependencies(names: string[]): Package[] {
  const needed = new Set<Package>()
  const add = (one: Package): void => {
    needed.add(one)
    dependenciesOf(one).forEach(add)
  }
  packages.filter(({ manifest }) => names.includes(manifest.name)).forEach(add)
  return packages.filter(one => needed.has(one))
}
