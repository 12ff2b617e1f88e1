import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { addsUp } from '../../packages/server/e2e/adds-up.ts'
import { contested } from '../../packages/server/e2e/races/all.ts'
import { openCourse } from '../../packages/server/e2e/races/course.ts'
import { runRaces, type RaceReport } from '../../packages/server/e2e/races/run-races.ts'

// 64 racers over two servers on one PostgreSQL, for everything of which there is only so much. Ends with 1 when a round
// did not grant exactly what there was, or the ledger does not add up at the end; with 2 when it was asked wrongly.
// --only WORD runs those with the word in their name.

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' }, only: { type: 'string' } } })
const rounds = Number(values.rounds)
if (!Number.isSafeInteger(rounds) || rounds < 1) {
  console.error('Give --rounds a whole number from 1 on.')
  process.exit(2)
}

const things = contested.filter(({ name }) => name.includes(values.only ?? ''))
if (things.length === 0) {
  console.error(`Nothing is raced for by that name. There are: ${contested.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const course = await openCourse()
const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} rounds | {eta_formatted} left' })
let faulty = false
try {
  for (const thing of things) {
    bar.start(rounds, 0)
    const report = await runRaces(course, thing, rounds, () => bar.increment())
    bar.stop()
    // Told at once: a run that is broken off has shown something.
    tell(report)
    faulty ||= report.faults.length > 0
  }
  const sums = await addsUp(course.db, course.shop.name)
  console.log(`${sums.length} balances are the sums of their entries and of their lots.`)
  process.exitCode = faulty ? 1 : 0
} catch (error) {
  bar.stop()
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await course.close()
}

function tell({ name, requests, granted, refused, other, seconds, faults }: RaceReport): void {
  const answers = `${requests} requests: ${granted} granted, ${refused} refused, ${other} answered otherwise`
  console.log(`${name}: ${rounds} rounds in ${Math.round(seconds)} s, ${answers}, ${faults.length} faults`)
  for (const fault of faults) console.error(`  ${fault}`)
}
