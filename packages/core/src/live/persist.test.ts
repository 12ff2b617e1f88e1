import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NetworkError } from '../errors/index.ts'
import { persist } from './persist.ts'

/** Attempts that fail so many times; answers the seconds that were waited. */
async function pausesOf(failures: number, error: (attempt: number) => unknown, quiet = true): Promise<number[]> {
  const pauses: number[] = []
  let attempts = 0
  const attempt = async (alive: () => void) => {
    if (attempts++ === failures) return
    if (!quiet) alive()
    throw error(attempts)
  }
  await persist(attempt, new AbortController().signal, async seconds => {
    pauses.push(seconds)
  })
  return pauses
}

test('each failure waits longer, with chance, and never beyond half a minute', async () => {
  const pauses = await pausesOf(9, () => new Error('down'))
  pauses.forEach((seconds, index) => {
    const longest = Math.min(30, 2 ** index)
    assert.ok(seconds <= longest && seconds >= longest / 2, `${seconds} after failure ${index + 1}`)
  })
  assert.equal(pauses.length, 9)
})

test('a server that says how long is heard', async () => {
  assert.deepEqual(await pausesOf(2, () => new NetworkError(undefined, 503, 42)), [42, 42])
})

test('what was alive for a while begins with a short pause again', async () => {
  const pauses = await pausesOf(5, () => new Error('down'), false)
  assert.ok(pauses.every(seconds => seconds <= 1))
})

test('who gives up waits for nothing', async () => {
  const given = new AbortController()
  const persisting = persist(() => Promise.reject(new NetworkError(undefined, 503, 3600)), given.signal)
  await Promise.resolve()
  given.abort()
  await persisting
})
