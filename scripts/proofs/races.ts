import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { addsUp } from '../../packages/server/e2e/adds-up.ts'
import { contested } from '../../packages/server/e2e/races/all.ts'
import { openCourse } from '../../packages/server/e2e/races/course.ts'
import { runRaces, type RaceReport } from '../../packages/server/e2e/races/run-races.ts'

// 64 racers over two servers on one PostgreSQL, for everything of which there is only so much. Ends with 1 when a round
// did not grant exactly what there was, or the ledger does not add up at the end; with 2 when it was asked wrongly.

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } })
const rounds = Number(values.rounds)
if (!Number.isSafeInteger(rounds) || rounds < 1) {
  console.error('Give --rounds a whole number from 1 on.')
  process.exit(2)
}

const course = await openCourse()
const bar = new SingleBar({
  format: '{bar} {percentage}% | {value} of {total} rounds | {eta_formatted} left | {thing}',
})
const reports: RaceReport[] = []
try {
  bar.start(contested.length * rounds, 0, { thing: '' })
  for (const thing of contested) {
    bar.update({ thing: thing.name })
    reports.push(await runRaces(course, thing, rounds, () => bar.increment()))
  }
  bar.stop()
  console.table(
    reports.map(({ faults, seconds, ...report }) => ({
      ...report,
      seconds: Math.round(seconds),
      faults: faults.length,
    })),
  )
  for (const fault of reports.flatMap(({ faults }) => faults)) console.error(fault)
  const sums = await addsUp(course.db, course.shop.name)
  console.log(`${sums.length} balances are the sums of their entries and of their lots.`)
  process.exitCode = reports.some(({ faults }) => faults.length > 0) ? 1 : 0
} catch (error) {
  bar.stop()
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await course.close()
}
