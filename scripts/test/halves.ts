import { spawn } from 'node:child_process'
import { once } from 'node:events'

// Runs test files of Node, named as for `node --test`, in two processes beside each other, a half of the files in each:
// what every file needs is read and compiled twice and not once a file. For files that leave nothing behind in their
// process.

const halves = [1, 2].map(half => {
  const flags = [...process.execArgv, '--test', '--test-isolation=none', `--test-shard=${half}/2`]
  return spawn(process.execPath, [...flags, ...process.argv.slice(2)], { stdio: 'inherit' })
})

process.on('SIGTERM', () => halves.forEach(child => child.kill('SIGTERM')))

const codes = await Promise.all(halves.map(async child => (await once(child, 'close'))[0] as number | null))
process.exitCode = codes.find(code => code !== 0) === undefined ? 0 : 1
