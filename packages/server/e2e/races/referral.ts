import { purchase } from '../shop-over-http.ts'
import { publish, racer, racers, unequal, type Contested, type Heard } from './contested.ts'

/** Many first orders of one friend, of which one makes the friend count. */
export const referral: Contested = {
  name: 'one referral',
  prepare: async (course, round) => {
    const { shop, servers } = course
    if (round === 0) {
      await publish(course, {
        earn: [],
        cards: [],
        referral: { advocate: { points: 100 }, friend: { points: 50 }, minimum: 1000, perDay: 1000 },
      })
    }
    const [advocate, friend] = [racer(round % racers), `friend-${round}`]
    const before = await shop.member(servers[0], advocate)
    const code = before.referral?.code ?? ''
    await shop.must(servers[0], 'join', { member: friend, body: { referral: code } })
    return {
      fundable: 1,
      ask: async (server, index): Promise<Heard> => {
        const body = purchase(friend, `${friend}-${index}`, 20)
        const { status, value } = await shop.call(server, 'reportActivity', { body })
        if (status !== 200) return { other: `${status} ${JSON.stringify(value)}` }
        return value.entries.length > 0 ? 'granted' : 'refused'
      },
      faults: async () => {
        const members = await Promise.all([advocate, friend].map(member => shop.member(servers[1], member)))
        const points = members.map(({ points }) => points.available)
        return unequal('points', points, [before.points.available + 100, 50])
      },
    }
  },
}
