import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createShop, type Shop } from '@tenth/core/shop'
import { SingleBar } from 'cli-progress'
import { root } from '../workspace/root.ts'
import { toStories, type Story } from './activities.ts'
import { Checkpoint } from './checkpoint.ts'
import { expectedTotals } from './expected.ts'
import { heldBy } from './held.ts'
import { startOwnServer } from './own-server.ts'
import { readLog } from './purchase-log.ts'
import { send, type Sent } from './send.ts'
import { readSettings, usage, type Settings } from './settings.ts'
import { compare } from './verdict.ts'

const folder = join(root, '.tenth', 'replay')

try {
  process.exitCode = (await main(readSettings(process.argv.slice(2), process.env))) ? 0 : 1
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 2
}

/** Reports the whole log; true when the server holds what the file says. */
async function main(settings: Settings): Promise<boolean> {
  const text = await readFile(settings.file, 'utf8')
  const purchases = readLog(text, settings.columns)
  const own = settings.server ? null : await startOwnServer(folder)
  const { api, key } = own ?? settings.server ?? {}
  try {
    const shop = createShop({ api: api ?? '', secretKey: key ?? '' })
    const published = await shop.program()
    if (!published) throw new Error('The server has no programme yet. Publish one first.')
    const stories = toStories(purchases, published.program.currency)
    const started = Date.now()
    const sent = await report(shop, stories, settings, checkpointFile(key ?? '', text))
    const seconds = (Date.now() - started) / 1000
    const held = await heldBy(shop, new Set(stories.map(story => story.customer)))
    const verdict = compare(held, expectedTotals(purchases, published.program))
    tell(purchases.length, stories.length, sent, seconds)
    console.log(verdict.lines.join('\n'))
    return verdict.agrees
  } finally {
    await own?.stop()
  }
}

/** One file for each key and log: another server, or another log, has settled nothing yet. */
function checkpointFile(key: string, text: string): string {
  const name = createHash('sha256').update(`${key}\n${text}`).digest('hex').slice(0, 16)
  return join(folder, 'settled', name)
}

async function report(shop: Shop, stories: Story[], settings: Settings, file: string): Promise<Sent> {
  if (settings.fromStart) rmSync(file, { force: true })
  const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} | {eta_formatted} left' })
  bar.start(
    stories.reduce((sum, { activities }) => sum + activities.length, 0),
    0,
  )
  try {
    return await send({
      shop,
      stories,
      concurrency: settings.concurrency,
      checkpoint: new Checkpoint(file),
      onSettled: () => bar.increment(),
    })
  } finally {
    bar.stop()
  }
}

function tell(purchases: number, customers: number, { sent, replayed, skipped }: Sent, seconds: number): void {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
  const pace = sent > 0 ? `, ${number.format(sent / seconds)} a second` : ''
  console.log(`${number.format(purchases)} purchases of ${number.format(customers)} customers.`)
  console.log(
    `${number.format(sent)} activities reported now${pace}; ${number.format(replayed)} were known to the server; ` +
      `${number.format(skipped)} were settled by an earlier run.`,
  )
}
