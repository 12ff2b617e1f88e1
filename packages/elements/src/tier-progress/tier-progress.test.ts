import { expect, fixture, html } from '@open-wc/testing'
import type { Member, PublicProgram, Tenth, TierState } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import { tiers } from '../test/deli-tiers.ts'
import './define.ts'
import type { TenthTierProgress } from './tier-progress.ts'

const progressFor = (client?: Tenth, language = 'en'): Promise<TenthTierProgress> =>
  fixture<TenthTierProgress>(html`<tenth-tier-progress .client=${client} language=${language}></tenth-tier-progress>`)

async function member(options = {}) {
  const deli = await openDeli({ tiers })
  await deli.join('ada')
  await deli.buy('ada', 4)
  const client = deli.page('ada', options)
  return { deli, client, progress: await progressFor(client) }
}

describe('tenth-tier-progress', () => {
  afterEach(closePages)

  it('waits quietly, at the size it will have', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli({ tiers })
    const progress = await progressFor(deli.page(null, { fetch: network.fetch }))
    const waiting = await part(progress, '[aria-busy="true"]')
    const { height } = waiting.getBoundingClientRect()
    await accessible(progress)
    const { progress: ready } = await member()
    await shows(ready, 'Silver')
    expect(Math.abs((await part(ready, 'article')).getBoundingClientRect().height - height)).to.be.below(80)
  })

  it('says the tier, what is missing for the next and until when', async () => {
    const { progress } = await member()
    await shows(progress, '€10 to go to Gold')
    const said = words(progress)
    expect(said).to.include('Your tier Silver')
    expect(said).to.include('Coffee is on us.')
    expect(said).to.include('€20 of €30')
    expect(said).to.match(/You have done enough to keep Silver/)
    const bar = await part<HTMLProgressElement>(progress, 'progress')
    expect([bar.value, bar.max, bar.getAttribute('aria-valuetext')]).to.deep.equal([2000, 3000, '€20 of €30'])
    await accessible(progress)
  })

  it('announces a tier that is reached while one looks, and says at the top that it is', async () => {
    const { deli, progress } = await member()
    await shows(progress, '€10 to go to Gold')
    await deli.buy('ada', 2)
    await shows(progress, 'You have reached Gold.')
    await shows(progress, 'This is the highest tier.')
    expect(progress.shadowRoot!.querySelector('progress')).to.equal(null)
    await accessible(progress)
  })

  it('shows a member without a tier the way to the first', async () => {
    const deli = await openDeli({
      tiers: { ...tiers, counts: 'orders', levels: [{ ...tiers.levels[0]!, threshold: 3 }] },
    })
    await deli.join('ada')
    await deli.buy('ada', 1)
    const progress = await progressFor(deli.page('ada'))
    await shows(progress, 'No tier yet')
    await shows(progress, '2 orders to go to Silver')
    expect(words(progress)).to.match(/Counted until 31 December|Counted until December 31/)
  })

  it('tells a visitor what there is to reach', async () => {
    const deli = await openDeli({ tiers })
    const progress = await progressFor(deli.page(null))
    await shows(progress, 'Join and rise from tier to tier: Silver and Gold.')
    await accessible(progress)
  })

  it('says where there are no tiers', async () => {
    const deli = await openDeli()
    const progress = await progressFor(deli.page(null))
    await shows(progress, 'There are no tiers here.')
  })

  it('says that it could not load, tries again, and keeps what it saw', async () => {
    const network = new Network()
    network.state = 'down'
    const { client, progress } = await member({ fetch: network.fetch })
    await shows(progress, 'We could not load this.')
    await accessible(progress)
    network.state = 'up'
    ;(await part(progress, '.link')).click()
    await shows(progress, '€10 to go to Gold')
    network.state = 'down'
    await client.refresh().catch(() => undefined)
    await shows(progress, 'You may be offline')
    await shows(progress, '€10 to go to Gold')
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = {
      en: '€10 to go to Gold',
      es: '10 € más para llegar a Oro',
      fr: 'Encore 10 € pour atteindre Or',
      lt: 'Dar 10 € iki lygio Auksas',
      ar: 'لبلوغ الذهبي',
    }
    for (const [language, expected] of Object.entries(said)) {
      const progress = await progressFor(client, language)
      await shows(progress, expected)
      await accessible(progress)
    }
  })

  it('shows what the page hands in: what comes next, the grace, and what the shop keeps', async () => {
    const tier: TierState = {
      id: 'gold',
      since: '2026-01-01T00:00:00Z',
      reviewAt: '2026-12-31T22:00:00Z',
      floor: { tier: 'silver', until: null },
      counts: 'points',
      held: 120,
      next: null,
      keep: { needed: 300, missing: 180 },
      projected: 'silver',
    }
    const program = {
      timeZone: 'Europe/Vilnius',
      currency: 'EUR',
      languages: ['en'],
      tiers,
    } as unknown as PublicProgram
    const progress = await fixture<TenthTierProgress>(
      html`<tenth-tier-progress
        language="en-GB"
        .program=${program}
        .member=${{ id: 'ada', revision: 1, tier }}
      ></tenth-tier-progress>`,
    )
    await shows(progress, '180 points more by 31 December 2026 and you keep Gold.')
    const said = words(progress)
    expect(said).to.include('If nothing more counts, Silver comes next.')
    expect(said).to.include('A tier that is not kept stays a while longer (1 month).')
    expect(said).to.include('We keep Silver for you.')
    progress.member = {
      id: 'ada',
      revision: 2,
      tier: { ...tier, id: 'silver', keep: null, projected: 'gold' },
    } as Member
    await shows(progress, 'Gold begins after 31 December 2026.')
    progress.member = null
    await shows(progress, 'Join and rise')
  })
})
