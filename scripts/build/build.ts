import { inDependencyOrder, workspacePackages, type Package } from '../workspace/packages.ts'
import { run } from '../workspace/run.ts'
import { digest, readStamp, writeStamp } from './stamp.ts'

// Builds every package that has changed since its last build, dependencies first.

const packages = inDependencyOrder(workspacePackages())

const asked = process.argv.slice(2)
const wanted = packages.filter(({ manifest }) => asked.length === 0 || asked.includes(manifest.name))
const needed = packages.filter(one => wanted.some(other => other === one || dependenciesOf(other).includes(one)))

for (const one of needed) if (one.manifest.scripts?.build) await build(one, one.manifest.scripts.build)

/** All that a package stands on, near and far. */
function dependenciesOf(one: Package): Package[] {
  const near = packages.filter(({ manifest }) => manifest.name in (one.manifest.dependencies ?? {}))
  return [...new Set(near.flatMap(dependency => [dependency, ...dependenciesOf(dependency)]))]
}

async function build(one: Package, script: string): Promise<void> {
  const { name } = one.manifest
  const dependencies = dependenciesOf(one)
  if (readStamp(one) === digest(one, dependencies)) {
    console.log(`${name}: unchanged`)
    return
  }
  const { code, output, milliseconds } = await run('sh', ['-c', script], { cwd: one.folder, timeout: 300_000 })
  if (code !== 0) {
    console.error(output)
    console.error(`${name}: build failed`)
    process.exit(1)
  }
  writeStamp(one, digest(one, dependencies))
  console.log(`${name}: built in ${(milliseconds / 1000).toFixed(1)} s`)
}
