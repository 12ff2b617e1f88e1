import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRevisions } from './event-stream.ts'

async function revisionsOf(chunks: string[]): Promise<number[]> {
  const revisions: number[] = []
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
  await readRevisions(
    body.getReader(),
    revision => revisions.push(revision),
    () => {},
  )
  return revisions
}

test('revisions are read however the network cuts the stream', async () => {
  const text = 'retry: 3000\n\nevent: revision\ndata: 12\n\n: still here\n\nevent: revision\r\ndata: 13\r\n\r\n'
  assert.deepEqual(await revisionsOf([text]), [12, 13])
  assert.deepEqual(await revisionsOf([...text]), [12, 13])
})

test('other events, half an event and nonsense are passed over', async () => {
  assert.deepEqual(await revisionsOf(['event: other\ndata: 1\n\n', 'data: 2\n\n', 'event: revision\ndata: x\n\n']), [])
  assert.deepEqual(await revisionsOf(['event: revision\ndata: 3\n']), [])
})
