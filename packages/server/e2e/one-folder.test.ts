import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pointsOf, shopOverHttp } from './shop-over-http.ts'
import { serve, serveInVain } from './tenth-process.ts'

test('a second server on one data folder is refused and says why, and the first goes on undisturbed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-folder-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const shop = shopOverHttp()
  const settings = { ...shop.settings, TENTH_DATA: folder }
  const first = await serve(settings)
  after(() => first.kill())
  await shop.publish(first)
  await shop.join(first, 'ann')
  await shop.buy(first, 'ann', 'before', 5)

  for (let attempt = 0; attempt < 3; attempt++) {
    const second = await serveInVain(settings)
    assert.equal(second.code, 1)
    assert.match(second.errors, /in use by another process.*TENTH_DATA.*DATABASE_URL/)
    assert.doesNotMatch(second.errors, /\n\s+at /, 'a stack is no explanation')
  }

  await shop.buy(first, 'ann', 'after', 5)
  assert.equal((await shop.member(first, 'ann')).points.available, pointsOf(10))
  assert.equal(await first.stop(), 0)
  const again = await serve(settings)
  after(() => again.kill())
  assert.equal((await shop.member(again, 'ann')).points.available, pointsOf(10))
})
