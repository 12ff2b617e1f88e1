import { sql } from 'kysely'
import { purchase } from '../shop-over-http.ts'
import {
  forRacers,
  fundableOf,
  heard,
  publish,
  racer,
  supplyOf,
  unequal,
  type Contested,
  type Heard,
} from './contested.ts'

/** Many orders want points out of a campaign's budget. Each round has a campaign of its own. */
export const campaign: Contested = {
  name: "a campaign's budget",
  prepare: async (course, round) => {
    const { shop, db } = course
    const id = `spring-${round}`
    const supply = supplyOf(round)
    // Four points over, which is less than what one order earns.
    await publish(course, {
      cards: [],
      campaigns: [{ id, budget: { points: supply * 10 + 4 }, over: 'refuse' }],
      earn: [{ id, on: 'order.paid', campaign: id, amount: { kind: 'fixed', give: 10 } }],
    })
    return {
      fundable: fundableOf(supply),
      ask: async (server, index): Promise<Heard> => {
        const body = purchase(racer(index), `${id}-${index}`, 5)
        const { status, value } = await shop.call(server, 'reportActivity', { body })
        if (status !== 200) return { other: `${status} ${JSON.stringify(value)}` }
        if (value.entries.length > 0)
          return value.entries[0]?.amount === 10 ? 'granted' : { other: JSON.stringify(value) }
        return value.refusals.some(({ code }) => code === 'limit_reached')
          ? 'refused'
          : { other: JSON.stringify(value) }
      },
      faults: async granted => {
        const { rows } = await db.transaction(shop.name, tx =>
          sql<{ given: number; spent: number }>`select
            (select coalesce(sum(amount), 0)::int from entries where rule = ${id}) as given,
            (select coalesce(sum(spent), 0)::int from campaign_budgets where campaign = ${id}) as spent`.execute(tx),
        )
        return unequal('given and spent', [rows[0]?.given, rows[0]?.spent], [granted * 10, granted * 10])
      },
    }
  },
}

/** Many members want an offer that few can have. Each round has an offer of its own. */
export const offer: Contested = {
  name: "an offer's budget",
  prepare: async (course, round) => {
    const { shop, servers } = course
    const id = `few-${round}`
    const supply = supplyOf(round)
    const gives = { kind: 'amount_off', amount: 300 } as const
    // Every other round is bounded by money, which is not enough for one more.
    const budget = round % 2 === 0 ? { uses: supply } : { money: supply * 300 + 299 }
    await publish(course, { offers: [{ id, name: 'Few', gives, budget }] })
    return {
      fundable: fundableOf(supply),
      ask: async (server, index) =>
        heard(
          await shop.call(server, 'takeOffer', { member: racer(index), params: { offer: id }, body: {} }),
          'offer_exhausted',
        ),
      faults: async granted => {
        const [figures] = (await shop.must(servers[1], 'offerFigures')).items
        return unequal('uses and money', [figures?.uses, figures?.money], [granted, granted * 300])
      },
    }
  },
}

/** Many agents of one role want to make many members good. Each round has a role of its own. */
export const compensation: Contested = {
  name: "a role's budget",
  prepare: async (course, round) => {
    const { shop, servers } = course
    const role = `agent-${round}`
    const supply = supplyOf(round)
    const budget = { amount: supply * 100 + 99, per: 'year' } as const
    await publish(course, {
      recovery: {
        reasons: [{ id: 'late', name: 'Late' }],
        roles: [{ id: role, kinds: ['points'], most: 1000, budget }],
        pointsWorth: { points: 1, money: 1 },
      },
    })
    const agent = (index: number) => ({ id: `${role}-${index}`, role })
    const params = (index: number) => ({ case: `case-${round}-${index}` })
    await forRacers(course, (server, index) =>
      shop.must(server, 'openCase', {
        body: { id: params(index).case, member: racer(index), reason: 'late', text: 'It came late.' },
      }),
    )
    return {
      fundable: fundableOf(supply),
      ask: async (server, index) =>
        heard(
          await shop.call(server, 'proposeCompensation', {
            params: params(index),
            body: { author: agent(index), compensations: [{ kind: 'points', points: 100 }] },
          }),
          'compensation_above_budget',
        ),
      faults: async granted => {
        const [state] = (await shop.must(servers[1], 'listBudgets')).items
        const faults = unequal('spent', state?.spent, granted * 100)
        await forRacers(course, (server, index) =>
          shop.must(server, 'closeCase', { params: params(index), body: { author: agent(index) } }),
        )
        const [after] = (await shop.must(servers[1], 'listBudgets')).items
        return [...faults, ...unequal('spent once all are closed', after?.spent, 0)]
      },
    }
  },
}
