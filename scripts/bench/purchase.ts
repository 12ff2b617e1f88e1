import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from '../workspace/root.ts'
import { programs } from './programs.ts'
import type { Done, Task } from './purchase-worker.ts'

// Purchases a second through the whole server, without a network: on PGlite one after the other, on PostgreSQL eight at
// once. --against TREE measures another checkout of Tenth (with its packages installed) in the same run, turn by turn.

interface Entrant {
  name: string
  database: string
  program: string
  worker: ChildProcess
  done: Done[]
}

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '12' },
    purchases: { type: 'string', default: '200' },
  },
})
const [rounds, purchases] = [Number(values.rounds), Number(values.purchases)]
const worker = fileURLToPath(new URL('purchase-worker.ts', import.meta.url))

async function enter(name: string, tree: string, database: string, program: string): Promise<Entrant> {
  const child = fork(worker, [tree, database, program], { execArgv: ['--conditions=@tenth/source'] })
  child.once('exit', code => code && process.exit(1))
  await once(child, 'message')
  return { name, database, program, worker: child, done: [] }
}

async function buy({ worker: child }: Entrant): Promise<Done> {
  child.send({ purchases } satisfies Task)
  const [done] = (await once(child, 'message')) as [Done]
  return done
}

const median = (some: number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? NaN
const speed = ({ done }: Entrant): number => purchases / median(done.map(({ seconds }) => seconds))

const entrants: Entrant[] = []
for (const database of ['pglite', 'postgres']) {
  if (values.against) entrants.push(await enter('before', values.against, database, 'plain'))
  for (const program of Object.keys(programs)) entrants.push(await enter('now', root, database, program))
}
// The first round warms up. Who begins changes from round to round.
for (let round = 0; round <= rounds; round++) {
  for (let turn = 0; turn < entrants.length; turn++) {
    const entrant = entrants[(turn + round) % entrants.length]
    const done = entrant && (await buy(entrant))
    if (entrant && done && round > 0) entrant.done.push(done)
  }
}
console.table(
  entrants.map(entrant => {
    const before = entrants.find(({ name, database }) => name === 'before' && database === entrant.database)
    const statements = entrant.done.reduce((sum, done) => sum + done.statements, 0) / (rounds * purchases)
    return {
      ...{ database: entrant.database, sources: entrant.name, program: entrant.program },
      'purchases/s': Math.round(speed(entrant)),
      'statements each': entrant.database === 'postgres' ? statements.toFixed(1) : '',
      'of before': before ? (speed(entrant) / speed(before)).toFixed(2) : '',
    }
  }),
)
entrants.forEach(({ worker: child }) => child.disconnect())
