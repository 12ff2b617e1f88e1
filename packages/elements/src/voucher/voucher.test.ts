import { expect, fixture, html } from '@open-wc/testing'
import type { Redemption, Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { openGivingDeli, redemption } from '../test/redemptions.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import '../reward-list/define.ts'
import './define.ts'
import type { TenthVoucher } from './voucher.ts'

const voucherFor = (client?: Tenth, language = 'en', id?: string): Promise<TenthVoucher> =>
  fixture<TenthVoucher>(html`<tenth-voucher .client=${client} .voucher=${id} language=${language}></tenth-voucher>`)

const given = (one: Redemption, client?: Tenth): Promise<TenthVoucher> =>
  fixture<TenthVoucher>(html`<tenth-voucher .client=${client} .redemption=${one} language="en"></tenth-voucher>`)

async function bought(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  await deli.buy('ada', 3)
  const client = deli.page('ada', options)
  const taken = await client.redeem({ reward: 'coffee' })
  if (!taken.ok) throw new Error('There should be points for a coffee.')
  return { deli, client, ...taken.value }
}

describe('tenth-voucher', () => {
  afterEach(closePages)

  it('waits quietly, at the size of what will come', async () => {
    const network = new Network()
    const deli = await openGivingDeli()
    const ready = await voucherFor(deli.page('ada', { fetch: network.fetch }))
    await part(ready, '[part=show]')
    network.state = 'silent'
    const waiting = await voucherFor(deli.page('ada', { fetch: network.fetch }))
    expect((await part(waiting, 'article')).getAttribute('aria-busy')).to.equal('true')
    expect(waiting.offsetHeight).to.be.closeTo(ready.offsetHeight, 1)
    await accessible(waiting)
  })

  it('invites a visitor, and says so when a member has none', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await shows(await voucherFor(deli.page(null)), 'Join, and your vouchers wait here.')
    const none = await voucherFor(deli.page('ada'))
    await shows(none, 'You have no voucher to use now.')
    await accessible(none)
  })

  it('says until when it can be used, and that nobody can show its code again', async () => {
    const { client, redemption: one } = await bought()
    const element = await voucherFor(client, 'en', one.id)
    await shows(element, 'A coffee on us')
    // It ends at midnight in Vilnius: the day before is the last.
    const last = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Europe/Vilnius' })
    await shows(element, `Valid until ${last.format(Date.parse(one.validUntil!) - 1)}`)
    await shows(element, `Your code ends in ${one.hint}.`)
    expect(element.shadowRoot!.querySelectorAll('tenth-code')).to.have.length(0)
    await accessible(element)
  })

  it('is given back, says what returned, and keeps the place of the focus', async () => {
    const { client, redemption: one } = await bought()
    const element = await voucherFor(client, 'en', one.id)
    const back = await part(element, '[part=return]')
    expect(back.getAttribute('aria-label')).to.equal('Give back A coffee on us and get 30\u00a0points back')
    back.focus()
    back.click()
    await shows(element, 'Given back')
    await shows(element, 'Returned: you have 30 points back.')
    expect(element.shadowRoot!.activeElement?.localName).to.equal('article')
    await accessible(element)
  })

  it('becomes used while it is looked at, when the till uses the code', async () => {
    const { deli, client, redemption: one, code } = await bought()
    const element = await voucherFor(client, 'en', one.id)
    element.code = code
    await part(element, 'tenth-code')
    await deli.shop('useVoucher', { body: { code, order: '1042' } })
    await shows(element, 'Used')
    expect(element.shadowRoot!.querySelectorAll('tenth-code')).to.have.length(0)
    expect(words(element)).not.to.include('Valid until')
    await accessible(element)
  })

  it('says of one that is over what became of it, and of an unknown one that it is', async () => {
    const { deli, client, redemption: one, code } = await bought()
    await deli.shop('useVoucher', { body: { code, order: '1042' } })
    await shows(await voucherFor(client, 'en', one.id), 'Used')
    await shows(await voucherFor(client, 'en', 'nothing'), 'We do not know this voucher.')
  })

  it('is shown as the page hands it in: expired, not open yet, or a gift card', async () => {
    const deli = await openDeli()
    const client = deli.page(null)
    const expired = await given(redemption({ validUntil: '2026-03-03T22:00:00.000Z' }), client)
    await shows(expired, 'Expired')
    await shows(expired, 'Ended on March 3, 2026')
    expect(expired.shadowRoot!.querySelector('.stub')).to.equal(null)
    await accessible(expired)
    const from = '2999-03-03T10:00:00.000Z'
    await shows(
      await given(redemption({ gives: { kind: 'early_access', from } }), client),
      'Can be used from March 3, 2999',
    )
    const card = redemption({ gives: { kind: 'gift_card', amount: 5000 }, remaining: 3000 })
    await shows(await given(card, client), '€30 left')
  })

  it('of an offer is called as the offer, in the reader’s language or the programme’s first', async () => {
    const name = { en: 'Five off lunch', lt: 'Penki eurai pietums' }
    const deli = await openDeli({ offers: [{ id: 'lunch', name, gives: { kind: 'amount_off', amount: 500 } }] })
    await deli.join('ada')
    const client = deli.page('ada')
    const taken = await client.call('takeOffer', { params: { offer: 'lunch' }, body: {} })
    const heading = async (language: string): Promise<string> => {
      const element = await voucherFor(client, language, taken.redemption.id)
      return (await part(element, '[part=name]')).textContent
    }
    expect(await heading('lt')).to.equal('Penki eurai pietums')
    expect(await heading('ar')).to.equal('Five off lunch')
    const list = await fixture(html`<tenth-reward-list .client=${client} language="en"></tenth-reward-list>`)
    await shows(list, 'Five off lunch')
  })

  it('needs no server for what the page hands in', async () => {
    const gives = { kind: 'percent_off', percent: 10 } as const
    await shows(await given(redemption({ reward: 'regulars', gives })), '10% off')
    const said = JSON.stringify(redemption({ status: 'used' }))
    await shows(await fixture(html`<tenth-voucher redemption=${said}></tenth-voucher>`), 'Used')
    const ending = redemption({ validUntil: '2999-03-03T12:00:00.000Z' })
    const element = await fixture(html`<tenth-voucher language="lt" .redemption=${ending}></tenth-voucher>`)
    // A Lithuanian day ends with a full stop of its own.
    await shows(element, /Galioja iki 2999 m\. kovo 3 d\.(?!\.)/)
  }).timeout(20_000)

  it('says that it could not load, and tries again', async () => {
    const network = new Network()
    const { client, redemption: one } = await bought({ fetch: network.fetch })
    network.state = 'down'
    const element = await voucherFor(client, 'en', one.id)
    await shows(element, 'We could not load this.')
    await accessible(element)
    network.state = 'up'
    ;(await part(element, '.link')).click()
    await shows(element, 'A coffee on us')
  })

  it('speaks five languages', async () => {
    const client = (await openGivingDeli()).page('ada')
    const said = {
      en: 'Show the code',
      es: 'Ver el código',
      fr: 'Voir le code',
      lt: 'Rodyti kodą',
      ar: 'عرض الرمز',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await voucherFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
