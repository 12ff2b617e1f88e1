import { expect, fixture, html } from '@open-wc/testing'
import type { NewRedemption } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { part, shows } from '../test/shown.ts'
import type { TenthStampCard } from '../stamp-card/stamp-card.ts'
import '../stamp-card/define.ts'

describe('the code of a reward just taken', () => {
  afterEach(closePages)

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
