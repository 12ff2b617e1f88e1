import { run } from '../workspace/run.ts'
import { canInstallPackages, inPath } from './found.ts'
import { engineNeeds, testNeeds, type Need } from './needs.ts'

// Sees to it that the programs are there which tests drive and npm does not bring. `--engines` adds WebKit.

const needs = process.argv.includes('--engines') ? engineNeeds : testNeeds
const missing = (): Need[] => needs.filter(need => !need.present())
const rather = (): string[] => needs.flatMap(need => need.rather ?? []).filter(name => !inPath([name]))

if (canInstallPackages()) {
  if (rather().length > 0) await install(rather(), { retries: 0, seconds: 90 })
  const packages = missing().flatMap(need => need.packages)
  const failure = packages.length > 0 && (await install(packages, { retries: 5, seconds: 900 }))
  if (failure) console.error(failure)
}

for (const need of missing()) console.error(`${need.name} is missing. ${need.advice}`)
if (missing().length > 0) process.exit(1)
console.log(`Found: ${needs.map(need => need.name).join(', ')}.`)

/** Installs packages of Debian's, and answers what was said where that failed. */
async function install(packages: string[], { retries, seconds }: { retries: number; seconds: number }) {
  console.log(`Installing ${packages.join(', ')}`)
  const apt = (...args: string[]) =>
    run('apt-get', [...args, '-qq', '-o', `Acquire::Retries=${retries}`, '-o', 'Acquire::http::Timeout=20'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeout: seconds * 1000,
    })
  const update = await apt('update')
  const installed = await apt('install', '-y', '--no-install-recommends', ...packages)
  return installed.code === 0 ? undefined : update.output + installed.output
}
