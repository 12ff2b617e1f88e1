import { expect, fixture, html } from '@open-wc/testing'
import type { PublicProgram, Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { deliProgram } from '../test/deli-program.ts'
import { tiers } from '../test/deli-tiers.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import { perksOf } from './perks.ts'
import type { TenthTierTable } from './tier-table.ts'

const tableFor = (client?: Tenth, language = 'en'): Promise<TenthTierTable> =>
  fixture<TenthTierTable>(html`<tenth-tier-table .client=${client} language=${language}></tenth-tier-table>`)

const welcome = {
  id: 'welcome-gold',
  on: 'tier.reached' as const,
  named: 'gold',
  amount: { kind: 'fixed' as const, give: 200 },
}

async function member(options = {}) {
  const rewards = deliProgram.rewards!.map(reward =>
    reward.id === 'coffee' ? { ...reward, costByTier: { gold: 20 } } : reward,
  )
  const deli = await openDeli({ tiers, rewards, earn: [...deliProgram.earn!, welcome] })
  await deli.join('ada')
  await deli.buy('ada', 4)
  const client = deli.page('ada', options)
  return { deli, client, table: await tableFor(client) }
}

const texts = (table: Element, selector: string): string[] =>
  [...table.shadowRoot!.querySelectorAll(selector)].map(one => one.textContent.replace(/\s+/g, ' ').trim())

describe('tenth-tier-table', () => {
  afterEach(closePages)

  it('waits quietly', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli({ tiers })
    const table = await tableFor(deli.page(null, { fetch: network.fetch }))
    await part(table, '[aria-busy="true"]')
    await accessible(table)
  })

  it('says what each tier takes and gives, and marks the member’s own', async () => {
    const { table } = await member()
    await shows(table, 'Your tier')
    expect(texts(table, 'thead th')).to.deep.equal(['Tier', 'What it takes', 'What it gives'])
    expect(texts(table, 'tbody th')).to.deep.equal(['Silver Your tier', 'Gold'])
    const said = words(table)
    for (const expected of ['From €10', 'From €30', 'Coffee is on us.', 'A coffee on us for 20 points'])
      expect(said).to.include(expected)
    expect(said).to.include('200 points for reaching it')
    expect(said).to.include('Counted over each calendar year.')
    await accessible(table)
  })

  it('moves the mark as soon as another tier is reached', async () => {
    const { deli, table } = await member()
    await shows(table, 'Your tier')
    await deli.buy('ada', 3)
    await shows(table, /Gold Your tier/)
    expect(texts(table, '.own th')).to.deep.equal(['Gold Your tier'])
  })

  it('is a table still where it is shown as cards', async () => {
    const { table } = await member()
    await shows(table, 'Your tier')
    table.classList.add('narrow')
    const style = document.createElement('style')
    style.textContent = '.narrow { inline-size: 20rem }'
    document.head.append(style)
    const row = await part(table, 'tbody tr')
    expect(getComputedStyle(row).display).to.equal('block')
    expect(row.getAttribute('role')).to.equal('row')
    expect(table.scrollWidth).to.be.at.most(320)
    await accessible(table)
    style.remove()
  })

  it('tells a visitor the same, and marks nothing', async () => {
    const grace = { count: 1, unit: 'week' as const }
    const deli = await openDeli({ tiers: { ...tiers, grace, period: { kind: 'rolling', months: 6 } } })
    const table = await tableFor(deli.page(null))
    await shows(table, 'Counted over the last 6 months.')
    expect(words(table)).not.to.include('Your tier')
  })

  it('says where there are no tiers', async () => {
    const deli = await openDeli()
    const table = await tableFor(deli.page(null))
    await shows(table, 'There are no tiers here.')
    await accessible(table)
  })

  it('says that it could not load, tries again, and keeps what it saw', async () => {
    const network = new Network()
    network.state = 'down'
    const { client, table } = await member({ fetch: network.fetch })
    await shows(table, 'We could not load this.')
    network.state = 'up'
    ;(await part(table, '.link')).click()
    await shows(table, 'From €30')
    await shows(table, 'Your tier')
    network.state = 'down'
    await client.refresh().catch(() => undefined)
    await shows(table, 'You may be offline')
    await shows(table, 'From €30')
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = {
      en: 'From €30',
      es: 'Desde 30 €',
      fr: 'À partir de 30 €',
      lt: 'Nuo: 30 €',
      ar: 'ابتداءً من',
    }
    for (const [language, expected] of Object.entries(said)) {
      const table = await tableFor(client, language)
      await shows(table, expected)
      await accessible(table)
    }
  })

  it('shows what the page hands in', async () => {
    const segments = {
      ...tiers,
      counts: 'segment',
      levels: [{ id: 'friends', name: 'Friends', segment: 'friends' }],
    }
    const program = { languages: ['en'], currency: 'EUR', earn: [], rewards: [], tiers: segments }
    const table = await fixture<TenthTierTable>(
      html`<tenth-tier-table
        language="en"
        .program=${program}
        .member=${{ id: 'ada', tier: { id: 'friends' } }}
      ></tenth-tier-table>`,
    )
    await shows(table, 'Friends Your tier')
    expect(texts(table, 'thead th')).to.deep.equal(['Tier', 'What it gives'])
  })

  it('tells only what is for one tier alone', () => {
    const [first] = deliProgram.earn as PublicProgram['earn']
    const named = { ...first!, name: 'Double points', when: { tier: ['gold'] } }
    const either = { ...welcome, when: { any: [{ tier: ['gold'] }] } } as unknown as typeof first
    const perks = perksOf({ earn: [first!, named, either!], rewards: [] }, 'gold')
    expect(perks).to.deep.equal({ reaching: [], prices: [], ways: [named] })
  })
})
