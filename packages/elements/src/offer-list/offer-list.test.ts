import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { TenthOfferList } from './offer-list.ts'

describe('tenth-offer-list', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<TenthOfferList>(html`<tenth-offer-list></tenth-offer-list>`)
    expect(element).to.be.instanceOf(TenthOfferList)
    await expect(element).to.be.accessible()
  })
})
