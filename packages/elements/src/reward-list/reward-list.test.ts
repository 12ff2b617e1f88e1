import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthRedeemedEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthRewardList } from './reward-list.ts'

const listFor = (client?: Tenth, language = 'en'): Promise<TenthRewardList> =>
  fixture<TenthRewardList>(html`<tenth-reward-list .client=${client} language=${language}></tenth-reward-list>`)

const button = (list: TenthRewardList, label: string): Promise<HTMLButtonElement> =>
  part<HTMLButtonElement>(list, `button[aria-label*="${label}"]`)

async function joined(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  await deli.buy('ada', 3)
  const client = deli.page('ada', options)
  return { deli, client, list: await listFor(client) }
}

describe('tenth-reward-list', () => {
  afterEach(closePages)

  it('waits quietly', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli()
    const list = await listFor(deli.page(null, { fetch: network.fetch }))
    expect((await part(list, '.list')).getAttribute('aria-busy')).to.equal('true')
    await accessible(list)
  })

  it('shows a visitor what there is, and nothing to press', async () => {
    const deli = await openDeli()
    const list = await listFor(deli.page(null))
    await shows(list, '30 points')
    await shows(list, 'Join to collect points')
    expect(list.shadowRoot!.querySelectorAll('button')).to.have.length(0)
    await accessible(list)
  })

  it('says what can be had, and how much is missing for the rest', async () => {
    const { list } = await joined()
    await shows(list, '200 points to go')
    expect((await button(list, 'A coffee')).getAttribute('aria-label')).to.equal(
      'Redeem A coffee on us for 30\u00a0points',
    )
    expect(words(list)).to.include('With a full stamp card')
    await accessible(list)
  })

  it('gives a reward with its code, and takes it back', async () => {
    const { list } = await joined()
    const redeemed = oneEvent(list, 'tenth-redeemed') as unknown as Promise<TenthRedeemedEvent>
    ;(await button(list, 'Redeem A coffee')).click()
    const { code, redemption } = await redeemed
    await shows(list, code)
    expect(list.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Your code')
    await shows(list, `Code ending in ${redemption.hint}`)
    await accessible(list)
    const cancelled = oneEvent(list, 'tenth-cancelled')
    ;(await button(list, 'Give back A coffee on us and get 30')).click()
    await cancelled
    await shows(list, 'Returned: you have 30 points back.')
    await shows(list, '200 points to go')
    expect(words(list)).not.to.include('Ready to use')
  })

  it('takes nothing when the page says no', async () => {
    const { list } = await joined()
    list.addEventListener('tenth-redeem', event => event.preventDefault())
    const redeem = await button(list, 'Redeem A coffee')
    redeem.click()
    await list.updateComplete
    expect(redeem.textContent.trim()).to.equal('Redeem')
  })

  it('tells why the programme said no', async () => {
    const { deli, client, list } = await joined()
    // Two pages, and points for one coffee: the slower one is told.
    const redeem = await button(list, 'Redeem A coffee')
    const network = new Network()
    const slow = await listFor(deli.page('ada', { fetch: network.fetch }))
    const late = await button(slow, 'Redeem A coffee')
    await client.redeem({ reward: 'coffee' })
    void redeem
    late.click()
    await shows(slow, /Not quite yet: \d+ points to go|20 points|10 points to go/)
  })

  it('says when it failed, and lets one try again', async () => {
    const network = new Network()
    const { list } = await joined({ fetch: network.fetch })
    const redeem = await button(list, 'Redeem A coffee')
    network.state = 'down'
    redeem.click()
    await shows(list, 'nothing was taken')
    await accessible(list)
  }).timeout(30_000)

  it('says that it could not load, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const { list } = await joined({ fetch: network.fetch })
    await shows(list, 'We could not load this.')
    await accessible(list)
    network.state = 'up'
    ;(await part(list, '.link')).click()
    await shows(list, 'A coffee on us')
  })

  it('keeps what it saw last while the network is away', async () => {
    const network = new Network()
    const { client, list } = await joined({ fetch: network.fetch })
    await shows(list, '200 points to go')
    network.state = 'down'
    await client.refresh().catch(() => undefined)
    await shows(list, 'You may be offline')
    await shows(list, '200 points to go')
  })

  it('says when there is nothing yet', async () => {
    const deli = await openDeli({ rewards: [], cards: [], earn: [] })
    const list = await listFor(deli.page(null))
    await shows(list, 'There are no rewards yet.')
    await accessible(list)
  })

  it('speaks four languages', async () => {
    const { client } = await joined()
    const said = { en: '200 points to go', es: 'Te faltan 200 puntos', fr: 'Encore 200 points', lt: 'Dar 200 taškų' }
    for (const [language, expected] of Object.entries(said)) {
      const list = await listFor(client, language)
      await shows(list, expected)
      await accessible(list)
    }
  })

  it('shows the code of a gift when it is asked for, and nothing to give back', async () => {
    const gift = { id: 'thanks', on: 'visit' as const, gives: [{ reward: 'coffee' }] }
    const deli = await openDeli({ earn: [gift] })
    await deli.join('ada')
    await deli.report({ type: 'visit', id: crypto.randomUUID(), member: 'ada' })
    const list = await listFor(deli.page('ada'))
    const show = await button(list, 'Show the code of A coffee on us')
    await accessible(list)
    show.click()
    await shows(list, 'It’s yours')
    await shows(list, 'Code ending in')
    expect(list.shadowRoot!.querySelector('button[aria-label*="Give back"]')).to.equal(null)
    await accessible(list)
  })
})
