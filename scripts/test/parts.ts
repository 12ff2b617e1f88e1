import { spawn } from 'node:child_process'
import { once } from 'node:events'

// Runs test files of Node, named as for `node --test` behind the number of parts, with a process for each part of the
// files and two processes at a time: what every file needs is read and compiled once a part and not once a file. For
// files that leave nothing behind in their process.

const [number, ...files] = process.argv.slice(2)
const parts = Array.from({ length: Number(number) }, (_, index) => `${index + 1}/${number}`)
const running = new Set<ReturnType<typeof spawn>>()
let failed = false

process.on('SIGTERM', () => {
  parts.length = 0
  running.forEach(child => child.kill('SIGTERM'))
})

async function runParts(): Promise<void> {
  for (let part = parts.shift(); part; part = parts.shift()) {
    const flags = [...process.execArgv, '--test', '--test-isolation=none', `--test-shard=${part}`]
    const child = spawn(process.execPath, [...flags, ...files], { stdio: 'inherit' })
    running.add(child)
    const [code] = (await once(child, 'close')) as [number | null]
    running.delete(child)
    failed ||= code !== 0
  }
}

await Promise.all([runParts(), runParts()])
process.exitCode = failed ? 1 : 0
