import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { TenthComplaint } from './complaint.ts'

describe('tenth-complaint', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<TenthComplaint>(html`<tenth-complaint></tenth-complaint>`)
    expect(element).to.be.instanceOf(TenthComplaint)
    await expect(element).to.be.accessible()
  })
})
