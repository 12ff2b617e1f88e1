import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import type { TenthPointsBadge } from './points-badge.ts'

const badgeFor = (client?: Tenth, language = 'en'): Promise<TenthPointsBadge> =>
  fixture<TenthPointsBadge>(html`<tenth-points-badge .client=${client} language=${language}></tenth-points-badge>`)

const button = (badge: TenthPointsBadge): Promise<HTMLButtonElement> => part<HTMLButtonElement>(badge, 'button')

describe('tenth-points-badge', () => {
  afterEach(closePages)

  it('waits at its final size while nothing is known', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli()
    const badge = await badgeFor(deli.page('ada', { fetch: network.fetch }))
    expect((await button(badge)).getAttribute('aria-busy')).to.equal('true')
    expect(badge.getBoundingClientRect().height).to.be.greaterThan(30)
    await accessible(badge)
  })

  it('keeps its height when the balance arrives', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const badge = await badgeFor(deli.page('ada'))
    const before = badge.getBoundingClientRect().height
    await shows(badge, '20 points')
    expect(badge.getBoundingClientRect().height).to.equal(before)
  })

  it('shows the balance, and says aloud what it opens', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.buy('ada', 123)
    const badge = await badgeFor(deli.page('ada'))
    await shows(badge, '1,250 points')
    expect((await button(badge)).getAttribute('aria-label')).to.equal('You have 1,250\u00a0points. Open your rewards.')
    await accessible(badge)
  })

  it('announces a purchase without a reload', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const badge = await badgeFor(deli.page('ada'))
    await shows(badge, '20 points')
    expect((await part(badge, '[role=status]')).textContent).to.equal('')
    await deli.buy('ada', 1)
    await shows(badge, 'You now have 30 points.')
  })

  it('invites a visitor, and somebody who has not joined', async () => {
    const deli = await openDeli()
    for (const who of [null, 'somebody']) {
      const badge = await badgeFor(deli.page(who))
      await shows(badge, 'Rewards')
      expect((await button(badge)).getAttribute('aria-label')).to.equal('See our rewards')
      await accessible(badge)
    }
  })

  it('can hide while there is nothing', async () => {
    const deli = await openDeli({ earn: [] })
    await deli.join('ada')
    const badge = await badgeFor(deli.page('ada'))
    await shows(badge, /^0 points/)
    badge.hideEmpty = true
    await badge.updateComplete
    expect(badge.shadowRoot!.querySelectorAll('button')).to.have.length(0)
  })

  it('says that it failed, and tries again when it is pressed', async () => {
    const network = new Network()
    network.state = 'down'
    const deli = await openDeli()
    await deli.join('ada')
    const badge = await badgeFor(deli.page('ada', { fetch: network.fetch }))
    await shows(badge, 'Try again')
    await accessible(badge)
    network.state = 'up'
    ;(await button(badge)).click()
    await shows(badge, '20 points')
  })

  it('keeps what it saw last while the network is away', async () => {
    const network = new Network()
    const deli = await openDeli()
    await deli.join('ada')
    const client = deli.page('ada', { fetch: network.fetch })
    const badge = await badgeFor(client)
    await shows(badge, '20 points')
    network.state = 'down'
    await client.refresh().catch(() => undefined)
    await part(badge, '[data-state=stale]')
    await shows(badge, '20 points')
    await accessible(badge)
  })

  it('asks to be opened, by mouse and by keyboard', async () => {
    const deli = await openDeli()
    const badge = await badgeFor(deli.page(null))
    await shows(badge, 'Rewards')
    setTimeout(() => badge.shadowRoot!.querySelector('button')!.click())
    const event = await oneEvent(document.body, 'tenth-open')
    expect([event.composed, event.bubbles, event.cancelable]).to.deep.equal([true, true, true])
    expect((await button(badge)).type).to.equal('button')
  })

  it('speaks four languages, with the merchant’s own name for points', async () => {
    const beans = { en: { one: 'bean', other: 'beans' }, lt: { one: 'pupelė', few: 'pupelės', other: 'pupelių' } }
    const deli = await openDeli({ points: { name: beans } })
    await deli.join('ada')
    const client = deli.page('ada')
    const said = { en: '20 beans', es: '20 puntos', fr: '20 points', lt: '20 pupelių' }
    for (const [language, expected] of Object.entries(said)) {
      const badge = await badgeFor(client, language)
      await shows(badge, expected)
      expect((await button(badge)).lang).to.equal(language)
      await accessible(badge)
    }
  })

  it('is readable in both themes', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const badge = await badgeFor(deli.page('ada'))
    await shows(badge, '20 points')
    const colours = new Set<string>()
    for (const theme of ['light', 'dark'] as const) {
      badge.theme = theme
      await badge.updateComplete
      colours.add(getComputedStyle(await button(badge)).backgroundColor)
      await accessible(badge)
    }
    expect(colours.size).to.equal(2)
  })
})
