import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { TenthSurvey } from './survey.ts'

describe('tenth-survey', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<TenthSurvey>(html`<tenth-survey></tenth-survey>`)
    expect(element).to.be.instanceOf(TenthSurvey)
    await expect(element).to.be.accessible()
  })
})
