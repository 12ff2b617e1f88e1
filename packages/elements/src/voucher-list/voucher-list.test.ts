import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Redemption, Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { openGivingDeli, redemption, visit } from '../test/redemptions.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthVoucherList } from './voucher-list.ts'

const listFor = (client?: Tenth, language = 'en'): Promise<TenthVoucherList> =>
  fixture<TenthVoucherList>(html`<tenth-voucher-list .client=${client} language=${language}></tenth-voucher-list>`)

const given = (redemptions: Redemption[]): Promise<TenthVoucherList> =>
  fixture<TenthVoucherList>(html`<tenth-voucher-list .redemptions=${redemptions} language="en"></tenth-voucher-list>`)

const ids = (list: TenthVoucherList, within = '.list[lang] > ul'): (string | null)[] =>
  [...list.shadowRoot!.querySelectorAll(`${within} tenth-voucher`)].map(one => one.getAttribute('voucher'))

async function lookBack(list: TenthVoucherList): Promise<HTMLDetailsElement> {
  const details = await part<HTMLDetailsElement>(list, 'details')
  details.open = true
  await oneEvent(details, 'toggle')
  await list.updateComplete
  return details
}

async function bought(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  await deli.buy('ada', 6)
  const client = deli.page('ada', options)
  const take = async () => {
    const taken = await client.redeem({ reward: 'coffee' })
    if (!taken.ok) throw new Error('There should be points for a coffee.')
    return taken.value
  }
  return { deli, client, take }
}

describe('tenth-voucher-list', () => {
  afterEach(closePages)

  it('waits quietly, at the size of what will come', async () => {
    const network = new Network()
    const deli = await openGivingDeli()
    await visit(deli)
    const ready = await listFor(deli.page('ada'))
    await shows(ready, 'Show the code')
    network.state = 'silent'
    const waiting = await listFor(deli.page('ada', { fetch: network.fetch }))
    expect((await part(waiting, '.list')).getAttribute('aria-busy')).to.equal('true')
    await part(await part(waiting, 'tenth-voucher'), '.waiting')
    const behind = (await part(ready, 'details')).offsetHeight
    // What is behind them comes below, and moves nothing.
    expect(waiting.offsetHeight).to.be.closeTo(ready.offsetHeight - behind - 16, 2)
    await accessible(waiting)
  })

  it('invites a visitor, and says so when a member has none', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const visitor = await listFor(deli.page(null))
    await shows(visitor, 'Join, and your vouchers wait here.')
    await accessible(visitor)
    const list = await listFor(deli.page('ada'))
    await shows(list, 'You have no vouchers at the moment.')
    await lookBack(list)
    await shows(list, 'Nothing here yet.')
    await accessible(list)
  })

  it('puts what ends first before the others, and what is over behind them', async () => {
    const list = await given([
      redemption({ id: 'endless' }),
      redemption({ id: 'later', validUntil: '2999-03-03T22:00:00.000Z' }),
      redemption({ id: 'over', validUntil: '2026-03-03T22:00:00.000Z' }),
      redemption({ id: 'soon', validUntil: '2998-03-03T22:00:00.000Z' }),
      redemption({ id: 'used', status: 'used' }),
    ])
    await part(list, '.list[lang]')
    expect(ids(list)).to.deep.equal(['soon', 'later', 'endless'])
    await lookBack(list)
    expect(ids(list, 'details')).to.deep.equal(['over', 'used'])
    await shows(list, 'Expired')
    await shows(list, 'Used')
    await accessible(list)
    list.redemptions = [redemption()]
    await list.updateComplete
    expect(list.shadowRoot!.querySelector('details')).to.equal(null)
  })

  it('shows a code that another element of the page took, for as long as it is there', async () => {
    const { client, take } = await bought()
    const list = await listFor(client)
    await shows(list, 'You have no vouchers')
    const { redemption: taken, code } = await take()
    const event = Object.assign(new Event('tenth-redeemed', { bubbles: true }), { redemption: taken, code })
    document.body.dispatchEvent(event)
    await shows(list, code)
    await accessible(list)
    client.setToken(null)
    await shows(list, 'Join, and your vouchers wait here.')
    expect(words(list)).not.to.include(code)
  })

  it('shows how one is used before one’s eyes, and leaves it in its place', async () => {
    const deli = await openGivingDeli()
    const list = await listFor(deli.page('ada'))
    const voucher = await part(list, 'tenth-voucher[part]')
    const sent = oneEvent(list, 'tenth-sent')
    ;(await part(voucher, '[part=show]')).click()
    const { reply } = (await sent) as unknown as { reply: { code: string } }
    await shows(list, reply.code)
    await deli.shop('useVoucher', { body: { code: reply.code, order: '1042' } })
    const status = await part(await part(list, 'tenth-voucher'), '[part=status]')
    expect(status.textContent).to.equal('Used')
    expect(ids(list)).to.have.length(1)
    expect(words(list)).not.to.include(reply.code)
    const details = await lookBack(list)
    await shows(details, 'Nothing here yet.')
  })

  it('gives one back in its place', async () => {
    const { client, take } = await bought()
    const { redemption: taken } = await take()
    await take()
    const list = await listFor(client)
    await part(list, '.list[lang]')
    const before = ids(list)
    const voucher = await part(list, `tenth-voucher[voucher="${taken.id}"]`)
    ;(await part(voucher, '[part=return]')).click()
    await shows(voucher, 'Given back')
    await shows(voucher, 'Returned: you have 30 points back.')
    expect(ids(list)).to.deep.equal(before)
    await accessible(list)
  })

  it('fetches what is over when somebody looks back', async () => {
    const { deli, client, take } = await bought()
    const { code } = await take()
    await deli.shop('useVoucher', { body: { code, order: '1042' } })
    const list = await listFor(client)
    await part(list, 'details')
    expect(list.shadowRoot!.querySelectorAll('details tenth-voucher')).to.have.length(0)
    await lookBack(list)
    await shows(list, 'A coffee on us')
    await shows(list, 'Used')
    expect(list.shadowRoot!.querySelectorAll('details tenth-voucher')).to.have.length(1)
    await accessible(list)
  })

  it('says that it could not load, here and behind, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const { client } = await bought({ fetch: network.fetch })
    const list = await listFor(client)
    await shows(list, 'We could not load this.')
    await accessible(list)
    network.state = 'up'
    ;(await part(list, '.link')).click()
    await shows(list, 'You have no vouchers')
    network.state = 'down'
    const details = await lookBack(list)
    await shows(details, 'We could not load this.')
    network.state = 'up'
    details.querySelector<HTMLElement>('.link')!.click()
    await shows(details, 'Nothing here yet.')
  })

  it('speaks five languages, one of them from right to left', async () => {
    const client = (await openGivingDeli()).page('ada')
    const said = {
      en: 'Used and expired',
      es: 'Usados y caducados',
      fr: 'Utilisés et expirés',
      lt: 'Panaudoti ir nebegaliojantys',
      ar: 'المستخدمة والمنتهية',
    }
    for (const [language, expected] of Object.entries(said)) {
      const list = await listFor(client, language)
      await shows(list, expected)
      await accessible(list)
    }
    const list = await listFor(client, 'ar')
    expect(getComputedStyle(await part(list, '.list[lang]')).direction).to.equal('rtl')
  })
})
