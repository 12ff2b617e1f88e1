import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { NewRedemption } from '@tenth/core'
import type { TenthSendEvents } from '../sending.ts'
import { closePages } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { openGivingDeli, redemption } from '../test/redemptions.ts'
import { scanned } from '../test/scanned.ts'
import { accessible, part, shows, until } from '../test/shown.ts'
import './define.ts'
import type { TenthVoucher } from './voucher.ts'

const code = 'K7QF-2M9X-QT4R-8WZ2-B5NC'

async function gift(options = {}) {
  const deli = await openGivingDeli()
  const element = await fixture<TenthVoucher>(
    html`<tenth-voucher .client=${deli.page('ada', options)} language="en"></tenth-voucher>`,
  )
  return { deli, element, show: await part(element, '[part=show]') }
}

describe('the code of a tenth-voucher', () => {
  afterEach(closePages)

  it('is made when it is asked for, and met by the focus', async () => {
    const { element, show } = await gift()
    await shows(element, 'It is shown only once')
    const sent = oneEvent(element, 'tenth-sent')
    show.click()
    const { reply } = (await sent) as unknown as { reply: NewRedemption }
    await shows(element, reply.code)
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Your code')
    const drawing = await part(element, 'tenth-code')
    await until(() => drawing.shadowRoot?.querySelector('[aria-busy=false]'), 'It should be drawn')
    expect((await scanned(await part(drawing, '[part=qr]')))[0]?.text).to.equal(reply.code)
    await accessible(element)
  })

  it('stays that of its own voucher when another one ends sooner', async () => {
    const { deli, element, show } = await gift()
    const sent = oneEvent(element, 'tenth-sent')
    show.click()
    const { reply } = (await sent) as unknown as { reply: NewRedemption }
    await deli.shop('useVoucher', { body: { code: reply.code, order: '1042' } })
    await deli.report({ type: 'visit', id: crypto.randomUUID(), member: 'ada' })
    await shows(element, 'Used')
    expect(element.shadowRoot!.querySelector('tenth-code')).to.equal(null)
  })

  it('is not made when the page says no, and is the page’s where it answers itself', async () => {
    const { element, show } = await gift()
    const answer = (event: TenthSendEvents): void => {
      if (event.route !== 'revealCode') return
      const reply = { code: 'OWN-1234', redemption: redemption({ id: event.options.params.redemption }) }
      event.respondWith(reply)
    }
    const refuse = (event: Event): void => event.preventDefault()
    element.addEventListener('tenth-send', refuse)
    show.click()
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('tenth-code')).to.equal(null)
    element.removeEventListener('tenth-send', refuse)
    element.addEventListener('tenth-send', answer)
    show.click()
    await shows(element, 'OWN-1234')
  })

  it('says when it could not be made', async () => {
    const network = new Network()
    const { element, show } = await gift({ fetch: network.fetch })
    network.state = 'down'
    show.click()
    await shows(element, 'That did not work')
    await accessible(element)
  }).timeout(30_000)

  it('needs nothing but itself', async () => {
    const element = await fixture<TenthVoucher>(html`<tenth-voucher code=${code} language="en"></tenth-voucher>`)
    await shows(element, 'Your voucher')
    await shows(element, code)
    await accessible(element)
  })

  it('passes on where the wallet is', async () => {
    const element = await fixture<TenthVoucher>(
      html`<tenth-voucher code=${code} wallet="/pass/{code}" language="en"></tenth-voucher>`,
    )
    const link = await part<HTMLAnchorElement>(await part(element, 'tenth-code'), '[part=wallet]')
    expect(link.href).to.equal(new URL(`/pass/${code}`, location.href).href)
  })
})
