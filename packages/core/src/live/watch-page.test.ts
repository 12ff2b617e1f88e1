import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { watchPage } from './watch-page.ts'

// There is no document in Node: this one is only looked at for being hidden.
const page = Object.assign(new EventTarget(), { hidden: false })
const view = new EventTarget()
Object.assign(globalThis, { document: page, addEventListener: view.addEventListener.bind(view) })

function show(hidden: boolean): void {
  page.hidden = hidden
  page.dispatchEvent(new Event('visibilitychange'))
}

test('a page that is hidden for a minute rests, and wakes when it is shown', t => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.after(() => mock.timers.reset())
  const told: string[] = []
  const stop = watchPage({
    wake: () => told.push('wake'),
    look: () => told.push('look'),
    rest: () => told.push('rest'),
  })
  show(true)
  mock.timers.tick(59_000)
  show(false)
  assert.deepEqual(told, ['wake'], 'a short absence changes nothing')
  show(true)
  mock.timers.tick(60_000)
  show(false)
  view.dispatchEvent(new Event('online'))
  view.dispatchEvent(new Event('focus'))
  assert.deepEqual(told, ['wake', 'rest', 'wake', 'wake', 'look'])

  show(true)
  stop()
  mock.timers.tick(60_000)
  show(false)
  assert.equal(told.at(-1), 'look', 'nothing is told after the end')
})
