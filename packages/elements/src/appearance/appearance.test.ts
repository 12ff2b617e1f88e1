import { expect, fixture, html } from '@open-wc/testing'
import '../points-badge/define.ts'
import { applyAppearance } from './appearance.ts'

describe('an appearance', () => {
  it('sets what is named, inside one part of a page, and takes it back', async () => {
    const box = await fixture<HTMLElement>(html`<div><tenth-points-badge></tenth-points-badge></div>`)
    box.style.setProperty('--tenth-radius', '3px')
    const takeBack = applyAppearance({ brand: '#123456', radius: '0', onAccent: '#fff' }, box)
    const badge = getComputedStyle(box.querySelector('tenth-points-badge')!)
    expect(badge.getPropertyValue('--_brand').trim()).to.equal('#123456')
    expect(badge.getPropertyValue('--tenth-on-accent').trim()).to.equal('#fff')
    expect(badge.getPropertyValue('--_radius').trim()).to.equal('0')
    takeBack()
    expect(box.getAttribute('style')?.trim()).to.equal('--tenth-radius: 3px;')
  })

  it('is the whole page’s where no part is named', () => {
    const takeBack = applyAppearance({ cardBackground: 'red' })
    expect(document.documentElement.style.getPropertyValue('--tenth-card-background')).to.equal('red')
    takeBack()
    expect(document.documentElement.style.getPropertyValue('--tenth-card-background')).to.equal('')
  })
})
