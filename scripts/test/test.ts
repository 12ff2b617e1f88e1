import { join } from 'node:path'
import { findChromium, findFirefox, findPostgresBin } from '../setup/find.ts'
import { printStage, printSummary } from './print.ts'
import { root } from '../workspace/root.ts'
import { runStage, type StageResult } from './run-stage.ts'
import { besideEachOther, everything, isStageName, stages } from './stages.ts'

// Runs the named stages one after another, or all of them, and ends with one line that says how many tests passed and
// failed. One at a time on purpose: databases and racing servers that share two cores make timings lie. Only those that
// wait for pages and networks between their work run beside each other, and take their time.

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !isStageName(name))
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`)
  process.exit(2)
}

const results: StageResult[] = []
const started = performance.now()
for (const names of besideEachOther(asked.length > 0 ? asked.filter(isStageName) : everything)) {
  const ended = names.map(async name => {
    const result = await runStage(stages[name], environment())
    printStage(result)
    return result
  })
  results.push(...(await Promise.all(ended)))
}
printSummary(results, performance.now() - started)
process.exitCode = results.some(({ counts }) => counts.failed > 0) ? 1 : 0

/** What every stage is told; looked up anew each time, since setup may just have installed it. */
function environment(): Record<string, string> {
  const found = {
    TENTH_CHROMIUM: findChromium(),
    TENTH_FIREFOX: findFirefox(),
    TENTH_POSTGRES_BIN: findPostgresBin(),
  }
  const known = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    ...Object.fromEntries(known),
    // No tool may go to the network once everything is installed.
    PUPPETEER_SKIP_DOWNLOAD: '1',
    NO_UPDATE_NOTIFIER: '1',
    FORCE_COLOR: '0',
    // Hundreds of processes read the same sources: what one has compiled, the next finds.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  }
}
