import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import type { TenthContest } from './contest.ts'

const day = 86_400_000
const at = (days: number): string => new Date(Date.now() + days * day).toISOString()

const contests = [
  {
    ...{ id: 'spring', name: { en: 'Spring draw', lt: 'Pavasario burtai' }, opens: at(-1), closes: at(20) },
    ways: [
      { by: 'points' as const, cost: 5 },
      { by: 'free' as const },
      { by: 'action' as const, on: 'order.paid' as const },
    ],
    prizes: [{ winners: 2, grants: [{ points: 500 }] }],
  },
]

const contestFor = (client?: Tenth, language = 'en'): Promise<TenthContest> =>
  fixture<TenthContest>(html`<tenth-contest .client=${client} language=${language}></tenth-contest>`)

async function member(options = {}) {
  const deli = await openDeli({ contests })
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, element: await contestFor(client) }
}

const press = async (element: TenthContest, label: string): Promise<void> =>
  (await part(element, `button[aria-label="${label}"]`)).click()

describe('tenth-contest', () => {
  afterEach(closePages)

  it('tells anybody what can be won, and how the draw can be proved', async () => {
    const deli = await openDeli({ contests })
    const element = await contestFor(deli.page(null))
    await shows(element, 'Spring draw Open until')
    await shows(element, '2 prizes: 500 points')
    await shows(element, 'Join to take part.')
    expect((await part(element, 'dd')).textContent).to.match(/^[0-9a-f]{64}$/)
    await accessible(element)
  })

  it('lets a member take part for nothing, once', async () => {
    const { element } = await member()
    await shows(element, 'You are not in yet.')
    const [first] = element.shadowRoot!.querySelectorAll('.ways button')
    expect(first?.textContent.trim(), 'what is free comes first').to.equal('Take part')
    await accessible(element)
    await press(element, 'Take part: Spring draw')
    await shows(element, 'You have 1 ticket.')
    await shows(element, 'You are in. Good luck!')
    expect(element.shadowRoot!.querySelector('button[aria-label="Take part: Spring draw"]')).to.equal(null)
    await accessible(element)
  })

  it('sells tickets for points, and takes them back', async () => {
    const { client, element } = await member()
    await press(element, 'Ticket for 5\u00a0points: Spring draw')
    await shows(element, 'You have 1 ticket.')
    expect((await client.call('getMe')).points.available).to.equal(15)
    const back = await part(element, '.bought .link')
    await accessible(element)
    back.click()
    await shows(element, 'You are not in yet.')
    expect((await client.call('getMe')).points.available).to.equal(20)
  })

  it('says why not', async () => {
    const { deli, element } = await member()
    await shows(element, 'You are not in yet.')
    const network = new Network()
    const other = await contestFor(deli.page('ada', { fetch: network.fetch }))
    for (let count = 0; count < 4; count++) {
      const sent = oneEvent(element, 'tenth-sent')
      await press(element, 'Ticket for 5\u00a0points: Spring draw')
      await sent
    }
    await press(other, 'Ticket for 5\u00a0points: Spring draw')
    await shows(other, 'Not quite yet: 5 points to go.')
    await accessible(other)
  })

  it('says that there is none, and that it could not load', async () => {
    const deli = await openDeli()
    await shows(await contestFor(deli.page(null)), 'There is no contest at the moment.')
    const network = new Network()
    network.state = 'down'
    const element = await contestFor(deli.page(null, { fetch: network.fetch }))
    await shows(element, 'We could not load this.')
    network.state = 'up'
    ;(await part(element, '.link')).click()
    await shows(element, 'There is no contest at the moment.')
  })

  it('shows what the page hands in: a draw that was won', async () => {
    const { client } = await member()
    const [one] = (await client.call('listContests')).items
    const drawn = { ...one!, status: 'drawn' as const, seed: '0'.repeat(64), drawnAt: '2026-05-01T10:00:00Z' }
    const mine = [{ id: 'spring', status: 'drawn' as const, entrant: 'e', tickets: 1, entries: [], place: 2 }]
    const me = await client.call('getMe')
    const element = await fixture<TenthContest>(
      html`<tenth-contest language="en" .member=${me} .contests=${{ contests: [drawn], mine }}></tenth-contest>`,
    )
    await shows(element, 'You have won! Place 2.')
    await shows(element, '0'.repeat(64))
    await accessible(element)
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = {
      en: 'You are not in yet.',
      es: 'Todavía no participas.',
      fr: 'Vous ne participez pas encore.',
      lt: 'Pavasario burtai',
      ar: 'لست مشاركًا بعد.',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await contestFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
