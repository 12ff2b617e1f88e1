import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { TenthProfile } from './profile.ts'

describe('tenth-profile', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<TenthProfile>(html`<tenth-profile></tenth-profile>`)
    expect(element).to.be.instanceOf(TenthProfile)
    await expect(element).to.be.accessible()
  })
})
