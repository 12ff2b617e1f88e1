import { expect, fixture, html } from '@open-wc/testing'
import { closePages, openDeli } from '../test/deli.ts'
import { part, shows } from '../test/shown.ts'
import '../points-badge/define.ts'
import { provideTenth } from './page-client.ts'

describe('the client an element shows', () => {
  afterEach(closePages)

  it('is the page’s, also when it comes after the element, and goes again', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const badge = await fixture(html`<tenth-points-badge></tenth-points-badge>`)
    const take = provideTenth(deli.page('ada'))
    await shows(badge, '20 points')
    take()
    const button = await part(badge, '[data-state=loading]')
    expect(button.ariaLabel).to.equal('Your points are on their way')
  })

  it('is a nearer provider’s, through shadow roots', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.join('bea')
    await deli.buy('bea', 1)
    const take = provideTenth(deli.page('ada'))
    const box = await fixture<HTMLElement>(html`<div></div>`)
    provideTenth(deli.page('bea'), box)
    const inner = document.createElement('div')
    box.append(inner)
    inner.attachShadow({ mode: 'open' }).innerHTML = '<tenth-points-badge></tenth-points-badge>'
    await shows(inner.shadowRoot!.querySelector('tenth-points-badge')!, '30 points')
    take()
  })

  it('is the one it was given, and another when it is given another', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.join('bea')
    await deli.buy('bea', 1)
    const badge = await fixture<HTMLElementTagNameMap['tenth-points-badge']>(
      html`<tenth-points-badge .client=${deli.page('ada')}></tenth-points-badge>`,
    )
    await shows(badge, '20 points')
    badge.client = deli.page('bea')
    await shows(badge, '30 points')
  })

  it('is followed only while the element is in the page', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const client = deli.page('ada')
    const badge = await fixture(html`<tenth-points-badge .client=${client}></tenth-points-badge>`)
    await shows(badge, '20 points')
    const { parentElement } = badge
    badge.remove()
    await deli.buy('ada', 1)
    parentElement!.append(badge)
    await shows(badge, '30 points')
  })
})
