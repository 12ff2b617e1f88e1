import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PublicProgram, routes, type Reply } from '@tenth/contract'
import { createTenth } from '@tenth/core'
import type { PageRoute } from '../../packages/core/src/call.ts'
import { pageCalls, publicProgramme } from './bundle.ts'

// In a page the bundler puts these two in their place.
Object.assign(globalThis, { PROGRAMME: publicProgramme(), ROUTES: pageCalls })
const { answers } = await import('./example/answers.ts')
const { answeringFetch } = await import('./example/answering-fetch.ts')
const { openDeli } = await import('./example/deli.ts')
const { exampleClient } = await import('./example/example-client.ts')

test('the programme of the examples is one that a server would publish', () => {
  const sent: unknown = JSON.parse(JSON.stringify(publicProgramme()))
  assert.deepEqual(PublicProgram.parse(sent), sent)
})

test('what an element asks for is answered in the shape of the contract', async () => {
  const reads = (Object.keys(answers) as PageRoute[]).filter(
    name => routes[name].method === 'GET' && !routes[name].path.includes('{'),
  )
  assert.ok(reads.length > 10)
  const fetch = answeringFetch(openDeli())
  for (const name of reads) {
    const response = await fetch(new Request(`https://deli.example${routes[name].path}`))
    assert.equal(response.status, 200, name)
    const { success, error } = routes[name].reply.safeParse(await response.json())
    assert.ok(success, `${name}: ${error?.message}`)
  }
})

test('a reward is taken, paid for and given back', async () => {
  const deli = openDeli()
  const client = exampleClient(deli)
  const before = deli.member!.points.available
  const taken = await client.redeem({ reward: 'coffee' })
  assert.ok(taken.ok)
  assert.ok(routes.redeem.reply.safeParse(taken.value).success)
  assert.equal(deli.member!.points.available, before - 60)
  assert.equal(deli.member!.redemptions[0]?.id, taken.value.redemption.id)
  assert.ok((await client.cancel(taken.value.redemption.id)).ok)
  assert.equal(deli.member!.points.available, before)
})

test('what a member does is answered in the shape of the contract', async () => {
  const client = exampleClient(openDeli())
  const done: { [Name in PageRoute]?: Promise<Reply<Name>> } = {
    takeOffer: client.call('takeOffer', { params: { offer: 'lunch' }, body: {} }),
    seeNotices: client.call('seeNotices', { body: { notices: ['tasting'] } }),
    setNickname: client.call('setNickname', { body: { name: 'Ada' } }),
    answerSurvey: client.call('answerSurvey', { params: { asking: 'asking-1' }, body: { answers: { recommend: 9 } } }),
    tellShare: client.call('tellShare', { body: { kind: 'follow', network: 'instagram' } }),
    enterContest: client.call('enterContest', { params: { contest: 'harvest' }, body: { by: 'points', tickets: 2 } }),
    openMyCase: client.call('openMyCase', { body: { reason: 'late', text: 'An hour.' } }),
    answerMyCase: client.call('answerMyCase', { params: { case: 'case-12' }, body: { answer: 'accepted' } }),
    changeMyProfile: client.call('changeMyProfile', { body: { birthday: '06-24' } }),
    stepMyCancellation: client.call('stepMyCancellation', {
      params: { cancellation: 'cancellation-1' },
      body: { step: 'answer', reason: 'price' },
    }),
  }
  for (const [name, reply] of Object.entries(done)) {
    const { success, error } = routes[name as PageRoute].reply.safeParse(await reply)
    assert.ok(success, `${name}: ${error?.message}`)
  }
})

test('somebody who has not joined is not known, and is once they join', async () => {
  const deli = openDeli(null)
  const fetch = answeringFetch(deli)
  const me = (): Promise<Response> => fetch(new Request('https://deli.example/v1/me'))
  assert.equal((await me()).status, 404)
  const client = createTenth({ api: 'https://deli.example', key: 'pk_example', token: 'any', fetch })
  const joined = await client.join()
  assert.ok(joined.ok && routes.join.reply.safeParse(joined.value).success)
  assert.equal((await me()).status, 200)
})
