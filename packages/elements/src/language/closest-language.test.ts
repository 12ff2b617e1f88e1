import { expect, fixture, html } from '@open-wc/testing'
import { closePages, openDeli } from '../test/deli.ts'
import { shows } from '../test/shown.ts'
import '../points-badge/define.ts'

describe('the language an element speaks', () => {
  afterEach(closePages)

  it('is its own, else that of what is around it, else the client’s', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.buy('ada', 123)
    const client = deli.page('ada', { language: 'es' })
    const box = await fixture(html`
      <div>
        <tenth-points-badge .client=${client}></tenth-points-badge>
        <p lang="fr"><tenth-points-badge .client=${client}></tenth-points-badge></p>
        <p lang="fr"><tenth-points-badge language="lt" .client=${client}></tenth-points-badge></p>
        <p lang="fr-CH"><tenth-points-badge .client=${client}></tenth-points-badge></p>
      </div>
    `)
    const [plain, french, lithuanian, swiss] = box.querySelectorAll('tenth-points-badge')
    await shows(plain!, '1250 puntos')
    await shows(french!, '1 250 points')
    await shows(lithuanian!, '1 250 taškų')
    await shows(swiss!, /1.250 points/)
    client.$language.set('lt')
    await shows(plain!, '1 250 taškų')
  })

  it('is the programme’s where nobody speaks the page’s', async () => {
    const deli = await openDeli({ languages: ['lt', 'en'] })
    await deli.join('ada')
    const badge = await fixture(html`
      <tenth-points-badge language="ja" .client=${deli.page('ada')}></tenth-points-badge>
    `)
    await shows(badge, '20 taškų')
    expect(badge.shadowRoot!.querySelector('button')!.lang).to.equal('lt')
  })
})
