import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { TenthBirthday } from './birthday.ts'

describe('tenth-birthday', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<TenthBirthday>(html`<tenth-birthday></tenth-birthday>`)
    expect(element).to.be.instanceOf(TenthBirthday)
    await expect(element).to.be.accessible()
  })
})
