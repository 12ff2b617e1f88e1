import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { TenthCancelFlow } from './cancel-flow.ts'

describe('tenth-cancel-flow', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<TenthCancelFlow>(html`<tenth-cancel-flow></tenth-cancel-flow>`)
    expect(element).to.be.instanceOf(TenthCancelFlow)
    await expect(element).to.be.accessible()
  })
})
