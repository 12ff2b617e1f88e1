import { run } from '../workspace/run.ts'
import { canInstallPackages } from './found.ts'
import { engineNeeds, testNeeds, type Need } from './needs.ts'

// Sees to it that the programs are there which tests drive and npm does not bring. `--engines` adds WebKit.

const needs = process.argv.includes('--engines') ? engineNeeds : testNeeds
const missing = (): Need[] => needs.filter(need => !need.present())

if (missing().length > 0 && canInstallPackages()) await install(missing())

for (const need of missing()) console.error(`${need.name} is missing. ${need.advice}`)
if (missing().length > 0) process.exit(1)
console.log(`Found: ${needs.map(need => need.name).join(', ')}.`)

async function install(wanted: Need[]): Promise<void> {
  const packages = wanted.flatMap(need => need.packages)
  console.log(`Installing ${packages.join(', ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-qq'], { env, timeout: 300_000 })
  const options = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Acquire::Retries=5']
  const installed = await run('apt-get', [...options, ...packages], { env, timeout: 900_000 })
  if (installed.code !== 0) console.error(update.output + installed.output)
}
