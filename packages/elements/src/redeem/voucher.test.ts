import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { NewRedemption } from '@tenth/core'
import type { TenthCode } from '../code/code.ts'
import type { TenthRedeemedEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { scanned } from '../test/scanned.ts'
import { accessible, part, shows, until } from '../test/shown.ts'
import type { TenthRewardList } from '../reward-list/reward-list.ts'
import type { TenthStampCard } from '../stamp-card/stamp-card.ts'
import '../offer-list/define.ts'
import '../panel/define.ts'
import '../reward-card/define.ts'
import '../reward-list/define.ts'
import '../stamp-card/define.ts'

const wallet = '/pass/{code}'

/** Somebody who can have everything there is. */
async function rich() {
  const lunch = { id: 'lunch', name: 'Lunch', gives: { kind: 'amount_off' as const, amount: 500 } }
  const deli = await openDeli({ offers: [lunch] })
  await deli.join('ada')
  await deli.buy('ada', 9)
  return deli.page('ada')
}

/** Presses what takes the code, and waits for its drawing. */
async function drawn(element: HTMLElement, button: string): Promise<TenthCode> {
  ;(await part(element, button)).click()
  const code = await part<TenthCode>(element, 'tenth-code')
  await done(code)
  return code
}

const done = (code: TenthCode): Promise<void> =>
  until(() => code.shadowRoot?.querySelector('[aria-busy=false]'), 'It should be drawn')

describe('the code of a reward just taken', () => {
  afterEach(closePages)

  it('is drawn for the till, told, and met by the focus, in letters from the first moment', async () => {
    const list = await fixture<TenthRewardList>(
      html`<tenth-reward-list .client=${await rich()} language="en"></tenth-reward-list>`,
    )
    const redeemed = oneEvent(list, 'tenth-redeemed') as unknown as Promise<TenthRedeemedEvent>
    const drawing = drawn(list, '.do button')
    const { code } = await redeemed
    await list.updateComplete
    // Who never gets what draws it reads this.
    expect((await part(list, 'tenth-code')).textContent).to.equal(code)
    expect(list.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Your code')
    const shown = await drawing
    expect((await scanned(await part(shown, '[part=qr]')))[0]?.text).to.equal(code)
    expect((await part(shown, '[part=code]')).textContent).to.equal(code)
    await shows(list, 'Note this code now')
    await shows(list, 'I have noted it')
    await accessible(list)
  })

  it('is read off a narrow phone, wherever it was taken', async () => {
    const client = await rich()
    const elements = {
      ...{ 'tenth-reward-list': '.do button', 'tenth-stamp-card': '[part=take]' },
      ...{ 'tenth-reward-card': '.do button', 'tenth-offer-list': 'button' },
    }
    for (const [tag, button] of Object.entries(elements)) {
      const room = await fixture(html`<div style="inline-size: 296px"></div>`)
      const element = Object.assign(document.createElement(tag), { client, language: 'lt', reward: 'coffee' })
      room.append(element)
      const code = await drawn(element, button)
      // It unfolds to its full size.
      await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished))
      code.code = 'K7QF-2M9X-QT4R-8WZ2-B5NC'
      await code.updateComplete
      await done(code)
      for (const name of ['qr', 'barcode']) {
        expect((await scanned(await part(code, `[part=${name}]`)))[0]?.text, `${tag} ${name}`).to.equal(code.code)
      }
      expect(room.scrollWidth, tag).to.equal(296)
    }
  }).timeout(40_000)

  it('goes into a wallet where the element, or a panel around it, has a link', async () => {
    const client = await rich()
    const card = await fixture<TenthStampCard>(
      html`<tenth-stamp-card .client=${client} wallet=${wallet} language="en"></tenth-stamp-card>`,
    )
    const code = await drawn(card, '[part=take]')
    expect(code.shadowRoot!.querySelector('a')!.pathname).to.equal(`/pass/${code.textContent}`)
    const panel = await fixture(
      html`<tenth-panel .client=${client} wallet=${wallet} sections="rewards" language="en"></tenth-panel>`,
    )
    const list = await part(panel, 'tenth-reward-list')
    // Once it knows of the first one, what stands beside that is its return.
    await part(list, '[part=redemption]')
    const taken = await drawn(list, '[part=reward] .do button')
    expect(taken.shadowRoot!.querySelector('a')!.pathname).to.equal(`/pass/${taken.textContent}`)
  })

  it('can be used until the last whole day, and not the one that begins at its midnight', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.buy('ada', 9)
    const client = deli.page('ada')
    const { redeem } = client
    // In Vilnius this is the midnight with which the year 2099 begins.
    const validUntil = '2098-12-31T22:00:00.000Z'
    client.redeem = async request => {
      const answer = await redeem(request)
      if (!answer.ok) return answer
      const { value } = answer
      const taken: NewRedemption = { ...value, redemption: { ...value.redemption, validUntil } }
      return { ...answer, value: taken }
    }
    const card = await fixture<TenthStampCard>(
      html`<tenth-stamp-card .client=${client} language="en"></tenth-stamp-card>`,
    )
    ;(await part(card, '[part=take]')).click()
    await shows(card, 'December 31, 2098')
    expect(card.shadowRoot!.textContent).not.to.include('2099')
  })
})
