import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthRedeemedEvent, TenthRedeemEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthStampCard } from './stamp-card.ts'

const cardFor = (client?: Tenth, language = 'en'): Promise<TenthStampCard> =>
  fixture<TenthStampCard>(
    html`<tenth-stamp-card card="sandwich" .client=${client} language=${language}></tenth-stamp-card>`,
  )

const stamped = (card: TenthStampCard): number => card.shadowRoot!.querySelectorAll('.stamped').length

/** A card with so many sandwiches bought. */
async function bought(sandwiches: number, options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  if (sandwiches) await deli.buy('ada', sandwiches)
  const client = deli.page('ada', options)
  return { deli, client, card: await cardFor(client) }
}

describe('tenth-stamp-card', () => {
  afterEach(closePages)

  it('waits at its final size', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli()
    await deli.join('ada')
    const waiting = await cardFor(deli.page('ada', { fetch: network.fetch }))
    expect((await part(waiting, 'article')).getAttribute('aria-busy')).to.equal('true')
    await accessible(waiting)
    const shown = await cardFor(deli.page('ada'))
    await shows(shown, '9 stamps')
    expect(waiting.offsetHeight).to.equal(shown.offsetHeight)
  })

  it('keeps a width of its own where its place asks for one, and gives way where there is less', async () => {
    const { card, client } = await bought(2)
    await shows(card, '2 of 9 stamps')
    const box = await fixture(html`
      <div style="inline-size: 600px">
        <div style="float: left"><tenth-stamp-card .client=${client}></tenth-stamp-card></div>
        <div style="display: flex; inline-size: 200px"><tenth-stamp-card .client=${client}></tenth-stamp-card></div>
      </div>
    `)
    const [floating, narrow] = box.querySelectorAll('tenth-stamp-card')
    await shows(floating!, '2 of 9 stamps')
    expect(floating!.offsetWidth).to.be.within(256, 448)
    expect(narrow!.offsetWidth).to.equal(200)
  })

  it('shows an empty card to a visitor', async () => {
    const deli = await openDeli()
    for (const who of [null, 'somebody']) {
      const card = await cardFor(deli.page(who))
      await shows(card, 'Fill the card and get: A sandwich on us')
      expect(stamped(card)).to.equal(0)
      await accessible(card)
    }
  })

  it('says how many stamps are there and to go', async () => {
    const { card } = await bought(7)
    await shows(card, '7 of 9 stamps, 2 to go')
    await shows(card, '2 more for: A sandwich on us')
    expect(stamped(card)).to.equal(7)
    await accessible(card)
  })

  it('lands a new stamp, and says so', async () => {
    const { deli, card } = await bought(2)
    await shows(card, '2 of 9 stamps')
    expect(card.shadowRoot!.querySelectorAll('.landed')).to.have.length(0)
    await deli.buy('ada', 1)
    await shows(card, 'A new stamp: 3 of 9.')
    const landed = [...card.shadowRoot!.querySelectorAll('.landed')]
    expect(landed).to.have.length(1)
    expect(landed[0]!.matches(':nth-child(3)')).to.equal(true)
  })

  it('the tenth sandwich is free: a full card gives its reward, with a code shown once', async () => {
    const { card } = await bought(11)
    await shows(card, 'Take your reward')
    await shows(card, 'On your next card: 2 stamps')
    await accessible(card)
    const redeemed = oneEvent(card, 'tenth-redeemed') as unknown as Promise<TenthRedeemedEvent>
    ;(await part(card, '[part=take]')).click()
    const { code, redemption } = await redeemed
    expect(redemption.reward).to.equal('free-sandwich')
    await shows(card, code)
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Your code')
    await accessible(card)
    await shows(card, '2 of 9 stamps')
    ;[...card.shadowRoot!.querySelectorAll('button')].find(button => button.textContent.includes('noted'))!.click()
    await shows(card, '7 more for')
    expect(words(card)).not.to.include(code)
  })

  it('forgets the code when it leaves the page', async () => {
    const { card } = await bought(9)
    const redeemed = oneEvent(card, 'tenth-redeemed') as unknown as Promise<TenthRedeemedEvent>
    ;(await part(card, '[part=take]')).click()
    const { code } = await redeemed
    await shows(card, code)
    const { parentElement } = card
    card.remove()
    parentElement!.append(card)
    await shows(card, 'Fill the card and get')
    expect(words(card)).not.to.include(code)
  })

  it('takes nothing when the page says no', async () => {
    const { card } = await bought(9)
    const take = await part(card, '[part=take]')
    let asked: TenthRedeemEvent | undefined
    card.addEventListener('tenth-redeem', event => {
      asked = event
      event.preventDefault()
    })
    take.click()
    await card.updateComplete
    expect(asked?.request).to.deep.equal({ card: 'sandwich' })
    expect(take.getAttribute('aria-disabled')).to.equal('false')
  })

  it('says when taking failed, and that nothing was taken', async () => {
    const network = new Network()
    const { card } = await bought(9, { fetch: network.fetch })
    const take = await part(card, '[part=take]')
    network.state = 'down'
    take.click()
    await shows(card, 'nothing was taken')
    await accessible(card)
  }).timeout(30_000)

  it('says that it failed, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const { card } = await bought(3, { fetch: network.fetch })
    await shows(card, 'We could not load this.')
    await accessible(card)
    network.state = 'up'
    ;(await part(card, '.link')).click()
    await shows(card, '3 of 9 stamps')
  })

  it('keeps what it saw last while the network is away', async () => {
    const network = new Network()
    const { card, client } = await bought(3, { fetch: network.fetch })
    await shows(card, '3 of 9 stamps')
    network.state = 'down'
    await client.refresh().catch(() => undefined)
    await shows(card, 'You may be offline')
    expect(stamped(card)).to.equal(3)
    await accessible(card)
  })

  it('says when there is no such card', async () => {
    const deli = await openDeli({ cards: [], earn: [] })
    const card = await cardFor(deli.page(null))
    await shows(card, 'This card is not offered at the moment.')
  })

  it('speaks four languages', async () => {
    const { client } = await bought(7)
    const said = {
      en: '7 of 9 stamps, 2 to go',
      es: '7 de 9 sellos, faltan 2',
      fr: '7 tampons sur 9, encore 2',
      lt: 'Antspaudų: 7 iš 9, liko 2',
    }
    for (const [language, expected] of Object.entries(said)) {
      const card = await cardFor(client, language)
      await shows(card, expected)
      await accessible(card)
    }
  })

  it('is readable in the dark', async () => {
    const { client } = await bought(7)
    const box = await fixture(
      html`<div style="background: #111"><tenth-stamp-card theme="dark" .client=${client}></tenth-stamp-card></div>`,
    )
    const card = box.firstElementChild!
    await shows(card, '7 of 9 stamps')
    await accessible(card)
  })
})
