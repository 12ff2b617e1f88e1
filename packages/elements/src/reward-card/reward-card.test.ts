import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Member, Tenth } from '@tenth/core'
import type { TenthRedeemedEvent, TenthRedeemEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthRewardCard } from './reward-card.ts'

const cardFor = (client?: Tenth, reward?: string, language = 'en'): Promise<TenthRewardCard> =>
  fixture<TenthRewardCard>(
    html`<tenth-reward-card .client=${client} .reward=${reward} language=${language}></tenth-reward-card>`,
  )

async function joined(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  await deli.buy('ada', 3)
  const client = deli.page('ada', options)
  return { deli, client }
}

describe('tenth-reward-card', () => {
  afterEach(closePages)

  it('waits quietly, at the size of what will come', async () => {
    const network = new Network()
    const { client, deli } = await joined()
    const ready = await cardFor(client, 'coffee')
    await part(ready, 'button')
    network.state = 'silent'
    const waiting = await cardFor(deli.page('ada', { fetch: network.fetch }), 'coffee')
    expect((await part(waiting, '.card')).getAttribute('aria-busy')).to.equal('true')
    expect(waiting.offsetHeight).to.be.closeTo(ready.offsetHeight, 1)
    await accessible(waiting)
  })

  it('shows a visitor what it costs, and nothing to press', async () => {
    const deli = await openDeli()
    const card = await cardFor(deli.page(null), 'coffee')
    await shows(card, 'A coffee on us')
    await shows(card, 'Any cup you like.')
    await shows(card, '30 points')
    await shows(card, 'Join to collect points for it.')
    expect(card.shadowRoot!.querySelectorAll('button')).to.have.length(0)
    await accessible(card)
  })

  it('says what is missing, and what only a full card gives', async () => {
    const { client } = await joined()
    const card = await cardFor(client, 'five-off')
    await shows(card, '200 points to go')
    expect(card.shadowRoot!.querySelector('progress')?.position).to.be.closeTo(0.2, 0.001)
    await accessible(card)
    await shows(await cardFor(client, 'free-sandwich'), 'With a full stamp card')
    await shows(await cardFor(client), 'A sandwich on us')
    await shows(await cardFor(client, 'nothing'), 'There is no such reward at the moment.')
  })

  it('is taken from the keyboard, and meets its code with the focus', async () => {
    const { client } = await joined()
    const card = await cardFor(client, 'coffee')
    const button = await part(card, 'button')
    expect(button.getAttribute('aria-label')).to.equal('Redeem A coffee on us for 30\u00a0points')
    const redeemed = oneEvent(card, 'tenth-redeemed') as unknown as Promise<TenthRedeemedEvent>
    button.focus()
    expect(card.shadowRoot!.activeElement).to.equal(button)
    button.click()
    const { code } = await redeemed
    await shows(card, code)
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Your code')
    await accessible(card)
    ;(await part(card, '.voucher .quiet')).click()
    await shows(card, '10 points to go')
    expect(words(card)).not.to.include(code)
  })

  it('takes nothing when the page says no', async () => {
    const { client } = await joined()
    const card = await cardFor(client, 'coffee')
    const asked: TenthRedeemEvent[] = []
    card.addEventListener('tenth-redeem', event => {
      asked.push(event)
      event.preventDefault()
    })
    const button = await part(card, 'button')
    button.click()
    await card.updateComplete
    expect(asked.map(({ request }) => request)).to.deep.equal([{ reward: 'coffee' }])
    expect(button.textContent.trim()).to.equal('Redeem')
  })

  it('says when it failed, and that it could not load, and goes on', async () => {
    const network = new Network()
    const { client } = await joined({ fetch: network.fetch })
    const card = await cardFor(client, 'coffee')
    const button = await part(card, 'button')
    network.state = 'down'
    button.click()
    await shows(card, 'nothing was taken')
    await accessible(card)
    const deli = await openDeli()
    const other = await cardFor(deli.page(null, { fetch: network.fetch }), 'coffee')
    await shows(other, 'We could not load this.')
    await accessible(other)
    network.state = 'up'
    ;(await part(other, '.link')).click()
    await shows(other, 'A coffee on us')
  }).timeout(30_000)

  it('shows what the page hands in, with a picture of the shop’s own', async () => {
    const { client } = await joined()
    await part(await cardFor(client, 'coffee'), 'button')
    const program = client.$program.get().value!
    const member: Member = { ...client.$member.get().value!, rewards: [] }
    const card = await fixture<TenthRewardCard>(html`
      <tenth-reward-card reward="coffee" language="en" .program=${program} .member=${member}>
        <img slot="image" alt="A cup of coffee" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
      </tenth-reward-card>
    `)
    await part(card, 'button')
    expect(card.querySelector('img')!.getBoundingClientRect().width).to.be.greaterThan(100)
    expect(card.shadowRoot!.querySelector<HTMLElement>('.sign')!.offsetHeight).to.equal(0)
    await accessible(card)
  })

  it('speaks five languages, one of them from right to left', async () => {
    const { client } = await joined()
    const said = {
      en: '200 points to go',
      es: 'Te faltan 200 puntos',
      fr: 'Encore 200 points',
      lt: 'Dar 200 taškų',
      ar: 'بقي',
    }
    for (const [language, expected] of Object.entries(said)) {
      const card = await cardFor(client, 'five-off', language)
      await shows(card, expected)
      await accessible(card)
    }
    const card = await cardFor(client, 'five-off', 'ar')
    expect(getComputedStyle(await part(card, 'article')).direction).to.equal('rtl')
  })
})
