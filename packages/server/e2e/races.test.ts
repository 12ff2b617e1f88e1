import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addsUp } from './adds-up.ts'
import { contested } from './races/all.ts'
import { racers } from './races/contested.ts'
import { openCourse } from './races/course.ts'
import { runRaces } from './races/run-races.ts'
import { pointsOf, purchase } from './shop-over-http.ts'

// Two servers on one PostgreSQL, and many who want the same thing, half of them at each. `pnpm proof:races` runs more
// rounds of the same.

const rounds = 5
let course: Awaited<ReturnType<typeof openCourse>>

before(async () => {
  course = await openCourse()
})
after(() => course?.close())

for (const thing of contested) {
  test(`of ${racers} who race for ${thing.name} exactly those get it for whom there is enough, ${rounds} times`, async () => {
    const { faults, requests, granted, refused } = await runRaces(course, thing, rounds)
    assert.deepEqual(faults, [])
    assert.equal(requests, rounds * racers)
    assert.equal(granted + refused, requests)
    await addsUp(course.db, course.shop.name)
  })
}

test(`a purchase reported twenty times at once, ten times to each server, counts once, ${rounds} times`, async () => {
  const { shop, servers, db } = course
  await shop.publish(servers[0])
  await shop.join(servers[0], 'cy')
  for (let round = 0; round < rounds; round++) {
    const body = purchase('cy', `once-${round}`, 10)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => shop.must(servers[index % 2 ? 0 : 1], 'reportActivity', { body })),
    )
    assert.equal(answers.filter(({ replayed }) => !replayed).length, 1, `round ${round}`)
    for (const { entries } of answers) assert.deepEqual(entries, answers[0]?.entries)
    assert.equal((await shop.member(servers[1], 'cy')).points.available, pointsOf(10) * (round + 1))
  }
  await addsUp(db, shop.name)
})
