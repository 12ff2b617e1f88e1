import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readChunks } from './chunks.ts'
import { measure, uncounted, type Budgets, type Measure } from './measure.ts'

/* Prints what travels to a shopper, in brotli bytes, beside what it may weigh. */

const dist = fileURLToPath(new URL('../../packages/embed/dist/', import.meta.url))
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Budgets

if (!existsSync(dist)) {
  console.error('There is no bundle to measure. Run `pnpm build` first.')
  process.exit(1)
}

const chunks = readChunks(dist)
const measures = measure(dist, chunks, budgets)
const forgotten = uncounted(chunks, measures)

const wide = Math.max(...measures.map(({ part }) => part.length))
for (const { part, bytes, budget } of measures) {
  const note = bytes > budget ? `  ${bytes - budget} too many` : ''
  console.log(`${part.padEnd(wide)}  ${count(bytes)} of ${count(budget)}${note}`)
}
for (const file of forgotten) console.log(`${file} has no budget. It holds ${chunks[file]?.modules.join(', ')}.`)

process.exitCode = forgotten.length > 0 || measures.some(tooLarge) ? 1 : 0

function tooLarge({ bytes, budget }: Measure): boolean {
  return bytes > budget
}

function count(bytes: number): string {
  return bytes.toLocaleString('en').padStart(6)
}
