import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { postgresTestUrl } from '../src/test-database/postgres.ts'
import { shopOverHttp } from './shop-over-http.ts'
import { serve } from './tenth-process.ts'

/** Reads an event stream until it tells this revision; rejects when the stream ends before. */
async function untilRevision(stream: ReadableStream<Uint8Array>, wanted: number): Promise<number> {
  let text = ''
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    text += chunk
    for (const [, told] of text.matchAll(/^event: revision\ndata: (\d+)\n\n/gm)) {
      if (Number(told) >= wanted) return Number(told)
    }
  }
  throw new Error(`The stream ended before revision ${wanted}:\n${text}`)
}

test('a page that listens at one server hears of a purchase reported to another', async () => {
  const shop = shopOverHttp()
  const settings = { ...shop.settings, DATABASE_URL: await postgresTestUrl() }
  const [here, there] = [await serve(settings), await serve(settings)]
  after(() => Promise.all([here.stop(), there.stop()]))
  await shop.publish(here)
  await shop.join(here, 'ann')
  const events = await shop.listen(there, 'ann')
  assert.equal(events.status, 200)
  assert.ok(events.body)
  const { revision } = await shop.member(here, 'ann')
  await shop.buy(here, 'ann', 'lunch', 10)
  // The request itself is given up after a minute: what never comes fails the test.
  assert.equal(await untilRevision(events.body, revision + 1), revision + 1)
  assert.equal((await shop.member(there, 'ann')).revision, revision + 1)
})
