import { paid, sandwiches } from '../../src/test-database/test-shop.ts'
import { pointsOf } from '../shop-over-http.ts'
import { fundableOf, heard, publish, racer, supplyOf, unequal, type Contested } from './contested.ts'

/** One member asks for more rewards than their points pay. */
export const lastPoints: Contested = {
  name: 'the last points of a member',
  prepare: async (course, round) => {
    const { shop, servers } = course
    if (round === 0) await publish(course, {})
    const member = `saver-${round}`
    // Ten points a delivery; four more are not enough for another.
    const fundable = fundableOf(supplyOf(round))
    await shop.join(servers[0], member)
    await shop.buy(servers[0], member, `savings-of-${member}`, supplyOf(round) * 5 + 2)
    return {
      fundable,
      ask: async server =>
        heard(await shop.call(server, 'redeem', { member, body: { reward: 'delivery' } }), 'not_enough_points'),
      faults: async granted => {
        const { points, redemptions } = await shop.member(servers[1], member)
        return [
          ...unequal('points', points.available, pointsOf(supplyOf(round) * 5 + 2) - 10 * granted),
          ...unequal('redemptions', redemptions.length, granted),
        ]
      },
    }
  },
}

/** Many members want the last ones of a reward. */
export const stock: Contested = {
  name: 'the stock of a reward',
  prepare: async (course, round) => {
    const { shop, servers } = course
    const gives = { kind: 'material_gift', handover: 'pickup' } as const
    if (round === 0)
      await publish(course, { rewards: [{ id: 'mug', name: 'A mug', cost: 10, gives, stock: 0 }], cards: [], earn: [] })
    const supply = supplyOf(round)
    await shop.must(servers[0], 'setStock', { params: { reward: 'mug' }, body: { left: supply } })
    return {
      fundable: fundableOf(supply),
      ask: async (server, index) =>
        heard(await shop.call(server, 'redeem', { member: racer(index), body: { reward: 'mug' } }), 'reward_sold_out'),
      faults: async granted => {
        const { items } = await shop.must(servers[1], 'listStock')
        return unequal('stock', items[0]?.left, supply - granted)
      },
    }
  },
}

/** Many orders want to use one code. */
export const voucher: Contested = {
  name: 'one voucher',
  prepare: async (course, round) => {
    const { shop, servers } = course
    if (round === 0) await publish(course, {})
    const member = racer(round % 64)
    await shop.must(servers[0], 'reportActivity', { body: paid(member, [sandwiches(9)], `lunch-${round}`) })
    const { code, redemption } = await shop.must(servers[1], 'redeem', { member, body: { card: 'sandwich' } })
    const orders: string[] = []
    return {
      fundable: 1,
      ask: async (server, index) => {
        const order = `order-${round}-${index}`
        const said = heard(await shop.call(server, 'useVoucher', { body: { code, order } }), 'voucher_used')
        if (said === 'granted') orders.push(order)
        return said
      },
      faults: async () => {
        // At both servers the winner's order is the one that used it, and may ask again.
        const body = { code, order: orders[0] ?? '' }
        const again = await Promise.all(servers.map(server => shop.call(server, 'useVoucher', { body })))
        return again.flatMap(({ value }) => unequal('redemption', value.redemption, redemption.id))
      },
    }
  },
}
