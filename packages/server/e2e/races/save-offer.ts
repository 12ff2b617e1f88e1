import type { TenthProcess } from '../tenth-process.ts'
import { forRacers, fundableOf, heard, publish, racer, supplyOf, unequal, type Contested } from './contested.ts'

const subscriptionOf = (index: number) => `sub-${racer(index)}`

/** The open cancellation of each racer. Those who got the offer begin anew once it was taken back. */
const open: (string | undefined)[] = []

/** Many who cancel want the offer of which few are left. */
export const saveOffer: Contested = {
  name: 'a save offer',
  prepare: async (course, round) => {
    const { shop, servers } = course
    const supply = supplyOf(round)
    // Every other round is bounded by money. 25 % off 29.00 for three months is 21.75.
    const budget = round % 2 === 0 ? { uses: supply } : { money: supply * 2175 + 2174 }
    const gives = { kind: 'percent_off', percent: 25, periods: 3 } as const
    const offers = [{ id: 'quarter', name: 'A quarter off', gives, budget }]
    await publish(course, { saving: { reasons: [{ id: 'expensive', name: 'Too expensive' }], offers } })
    if (round === 0) await forRacers(course, subscribe)
    await forRacers(course, begin)
    const winners: number[] = []

    async function subscribe(server: TenthProcess, index: number): Promise<void> {
      open[index] = undefined
      const period = { count: 1, unit: 'month' } as const
      const costs = { plan: 'full', price: 2900, currency: 'EUR', period }
      await shop.must(server, 'reportSubscription', {
        body: { id: subscriptionOf(index), member: racer(index), ...costs },
      })
    }

    async function begin(server: TenthProcess, index: number): Promise<void> {
      if (open[index] !== undefined) return
      const member = racer(index)
      const params = { subscription: subscriptionOf(index) }
      const { id } = await shop.must(server, 'requestMyCancellation', { member, params, body: {} })
      const body = { step: 'answer', reason: 'expensive' } as const
      await shop.must(server, 'stepMyCancellation', { member, params: { cancellation: id }, body })
      open[index] = id
    }

    return {
      fundable: fundableOf(supply),
      ask: async (server, index) => {
        const [params, body] = [{ cancellation: open[index] ?? '' }, { step: 'accept', offer: 'quarter' } as const]
        const answer = await shop.call(server, 'stepMyCancellation', { member: racer(index), params, body })
        if (answer.status === 200) winners.push(index)
        return heard(answer, 'save_offer_exhausted')
      },
      faults: async granted => {
        const { accepted, given } = await shop.must(servers[1], 'savingFigures')
        const faults = unequal('accepted and given', [accepted, given], [granted, granted * 2175])
        for (const index of winners) {
          const params = { cancellation: open[index] ?? '' }
          await shop.must(servers[index % 2 === 0 ? 1 : 0], 'stepCancellation', { params, body: { step: 'revoke' } })
          open[index] = undefined
        }
        return faults
      },
    }
  },
}
