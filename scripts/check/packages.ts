import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedPackages, type Package } from '../workspace/packages.ts'
import { pack } from '../workspace/pack.ts'
import { runAll } from '../workspace/run-all.ts'
import { run } from '../workspace/run.ts'
import { sideEffectProblems } from './side-effects.ts'

// Looks at each package as it would be published: its fields, its types from every kind of consumer, its effects.
// Needs a build.

const folder = mkdtempSync(join(tmpdir(), 'tenth-pack-'))
try {
  const problems = await runAll(publishedPackages(), 2, lookAt)
  for (const problem of problems.flat()) console.error(problem)
  process.exitCode = problems.flat().length > 0 ? 1 : 0
  console.log(`${problems.length} packages, ${problems.flat().length} problems`)
} finally {
  rmSync(folder, { recursive: true })
}

async function lookAt(one: Package): Promise<string[]> {
  let tarball: string
  try {
    tarball = await pack(one, folder)
  } catch (error) {
    return [String(error)]
  }
  const looks = [
    await run('publint', ['run', tarball, '--strict']),
    // Ours are ES modules only; nobody is promised `require`.
    await run('attw', [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--no-color']),
    await run('tar', ['-tzf', tarball]).then(({ output, ...result }) => ({ ...result, ...strays(output) })),
  ]
  const wrong = looks.filter(({ code }) => code !== 0).map(({ output }) => `${one.manifest.name}: ${output.trim()}`)
  return [...wrong, ...sideEffectProblems(one)]
}

/** Files that nobody who installs the package needs. */
function strays(listing: string): { code: number; output: string } {
  const found = listing.split('\n').filter(file => /\.test\.|tsconfig|\.tsbuildinfo|\.env/.test(file))
  return { code: found.length, output: `ships ${found.join(', ')}` }
}
