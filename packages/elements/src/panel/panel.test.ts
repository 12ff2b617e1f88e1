import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthJoinEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { deliProgram } from '../test/deli-program.ts'
import { tiers } from '../test/deli-tiers.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, until, words } from '../test/shown.ts'
import './define.ts'
import { furtherSections } from './further-sections.ts'
import type { TenthPanel } from './panel.ts'
import { sectionNames } from './section-names.ts'

const panelFor = (client?: Tenth, language = 'en'): Promise<TenthPanel> =>
  fixture<TenthPanel>(html`<tenth-panel .client=${client} language=${language}></tenth-panel>`)

describe('tenth-panel', () => {
  afterEach(closePages)

  it('shows a visitor what the programme gives, and how to join', async () => {
    const deli = await openDeli()
    const panel = await panelFor(deli.page(null))
    await shows(panel, 'The Corner Club')
    await shows(panel, '1 point for every €0.50')
    await shows(panel, 'A stamp a sandwich 1 stamp for each one')
    await shows(panel, '50 points for them, 50 points for you')
    expect(words(panel)).not.to.include('What happened')
    await accessible(panel)
  })

  it('asks the shop who it is, before anything', async () => {
    const deli = await openDeli()
    const panel = await panelFor(deli.page(null))
    const join = await part(panel, '[part=join]')
    setTimeout(() => join.click())
    const event = (await oneEvent(panel, 'tenth-join')) as unknown as TenthJoinEvent
    expect([event.signedIn, event.cancelable, event.composed]).to.deep.equal([false, true, true])
  })

  it('lets a customer join, and welcomes her', async () => {
    const deli = await openDeli()
    const panel = await panelFor(deli.page('ada'))
    ;(await part(panel, '[part=join]')).click()
    await shows(panel, /Your balance : ?20 points/)
    await shows(panel, 'Welcome! You are in.')
    await accessible(panel)
  })

  it('joins nobody when the page says no', async () => {
    const deli = await openDeli()
    const panel = await panelFor(deli.page('ada'))
    panel.addEventListener('tenth-join', event => event.preventDefault())
    ;(await part(panel, '[part=join]')).click()
    await panel.updateComplete
    await shows(panel, 'Join now')
  })

  it('passes on whose link it was, and says why it does not count', async () => {
    const deli = await openDeli()
    const panel = await panelFor(deli.page('ada'))
    panel.addEventListener('tenth-join', event => (event.referral = 'NOBODY'))
    ;(await part(panel, '[part=join]')).click()
    await shows(panel, 'We do not know this invitation.')
    await accessible(panel)
  })

  it('holds what happened', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.buy('ada', 3, '1041')
    const panel = await panelFor(deli.page('ada'))
    await shows(await part(panel, 'tenth-points-history'), 'Order 1041')
    await accessible(panel)
  })

  it('says when it failed, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const deli = await openDeli()
    const panel = await panelFor(deli.page(null, { fetch: network.fetch }))
    await shows(panel, 'We could not load this.')
    await accessible(panel)
    network.state = 'up'
    ;(await part(panel, '.link')).click()
    await shows(panel, 'The Corner Club')
  })

  it('waits quietly', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli()
    await accessible(await panelFor(deli.page(null, { fetch: network.fetch })))
  })

  it('speaks four languages', async () => {
    const deli = await openDeli()
    const client = deli.page(null)
    const said = { en: 'Ways to collect', es: 'Cómo sumar', fr: 'Comment cumuler', lt: 'Kaip kaupti' }
    for (const [language, expected] of Object.entries(said)) {
      const panel = await panelFor(client, language)
      await shows(panel, expected)
      await accessible(panel)
    }
  })

  it('shows the sections that the shop names, in their order', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const panel = await fixture<TenthPanel>(
      html`<tenth-panel sections="history profile rewards" .client=${deli.page('ada')}></tenth-panel>`,
    )
    await part(panel, 'tenth-profile')
    const shown = [...panel.shadowRoot!.querySelectorAll<HTMLSlotElement>('.rooms > slot')].map(({ name }) => name)
    expect(shown).to.deep.equal(['history', 'profile', 'rewards'])
    expect(panel.shadowRoot!.querySelector('tenth-stamp-card') === null).to.equal(true)
    await customElements.whenDefined('tenth-profile')
    await shows(await part(panel, 'tenth-profile'), /\S/)
    await accessible(panel)
  })

  it('shows every section there is', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const client = deli.page('ada')
    const panel = await fixture<TenthPanel>(
      html`<tenth-panel .sections=${sectionNames} .client=${client}></tenth-panel>`,
    )
    await part(panel, 'tenth-thank-you')
    const sections = [...panel.shadowRoot!.querySelectorAll<HTMLElement>('.rooms > slot > :not(section, div)')]
    for (const { localName } of sections) await customElements.whenDefined(localName)
    for (const tag of ['thank-you', 'survey', 'complaint', 'birthday', 'help', 'profile', 'earn-list'])
      expect(sections.map(({ localName }) => localName)).to.include(`tenth-${tag}`)
    // The deli has no tiers and no leaderboard.
    for (const tag of ['tier-progress', 'tier-table', 'leaderboard'])
      expect(panel.shadowRoot!.querySelector(`tenth-${tag}`) === null).to.equal(true)
    // A landmark twice shows only once both are there.
    const still = (): boolean => sections.every(one => !one.shadowRoot?.querySelector('[aria-busy=true]'))
    await until(still, 'Every section should have arrived')
    await accessible(panel)
  })

  it('hands the programme and the member that the page gave on to every section', async () => {
    const deli = await openDeli({ tiers, referral: { ...deliProgram.referral!, leaderboard: { period: 'month' } } })
    await deli.join('ada')
    await deli.buy('ada', 4)
    const asking = await panelFor(deli.page('ada'))
    await shows(asking, '4 of 9 stamps')
    const { program, member } = asking
    asking.remove()
    const panel = await fixture<TenthPanel>(html`
      <tenth-panel
        .sections=${['tier', 'tiers', 'cards', 'rewards', 'friends']}
        .program=${program}
        .member=${member}
      ></tenth-panel>
    `)
    await shows(panel, '4 of 9 stamps, 5 to go')
    await shows(panel, 'A coffee on us')
    await shows(await part(panel, 'tenth-tier-progress'), 'Silver')
    await shows(await part(panel, 'tenth-tier-table'), 'Silver')
    // And a visitor is one for all of them.
    panel.member = null
    await shows(panel, 'Fill the card and get: A sandwich on us')
    await accessible(panel)
  })

  it('shows the tier where the programme has tiers', async () => {
    const deli = await openDeli({ tiers })
    await deli.join('ada')
    await deli.buy('ada', 4)
    const panel = await fixture<TenthPanel>(
      html`<tenth-panel sections="tier" .client=${deli.page('ada')}></tenth-panel>`,
    )
    await shows(await part(panel, 'tenth-tier-progress'), 'Silver')
    await accessible(panel)
  })

  it('says when the code of a section did not arrive, and asks for it again', async () => {
    const deli = await openDeli()
    const { bring } = furtherSections.help
    furtherSections.help.bring = () => Promise.reject(new TypeError('The network is away.'))
    try {
      const panel = await fixture<TenthPanel>(
        html`<tenth-panel sections="rewards help" .client=${deli.page(null)}></tenth-panel>`,
      )
      await shows(panel, 'A coffee on us')
      const again = await part(panel, '[role=alert] button')
      await accessible(panel)
      furtherSections.help.bring = bring
      again.click()
      await shows(await part(panel, 'tenth-help'), /\S/)
      expect(panel.shadowRoot!.querySelector('[role=alert]') === null).to.equal(true)
    } finally {
      furtherSections.help.bring = bring
    }
  })

  it('warns once of a section that there is not', async () => {
    const deli = await openDeli()
    const said: unknown[] = []
    const { warn } = console
    console.warn = (...all: unknown[]) => said.push(all[0])
    try {
      const panel = await fixture<TenthPanel>(
        html`<tenth-panel sections="rewords rewards" .client=${deli.page(null)}></tenth-panel>`,
      )
      await shows(panel, 'Rewards')
      panel.requestUpdate()
      await panel.updateComplete
    } finally {
      console.warn = warn
    }
    expect(said.filter(line => String(line).includes('"rewords"'))).to.have.length(1)
  })

  it("shows the shop's own section instead of ours", async () => {
    const deli = await openDeli()
    const panel = await fixture<TenthPanel>(html`
      <tenth-panel .client=${deli.page(null)}><p slot="rewards">Ask at the counter.</p></tenth-panel>
    `)
    await shows(panel, 'Share with friends')
    expect(panel.shadowRoot!.querySelector('tenth-reward-list') === null).to.equal(true)
    expect(panel.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0)
  })
})
