import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthJoinEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthJoin } from './join.ts'

const joinFor = (client?: Tenth, language = 'en'): Promise<TenthJoin> =>
  fixture<TenthJoin>(
    html`<tenth-join .client=${client} language=${language} sign-in-url="/sign-in"
      >You agree to our terms.</tenth-join
    >`,
  )

describe('tenth-join', () => {
  afterEach(closePages)

  it('says what one starts with, and makes a member', async () => {
    const deli = await openDeli()
    const element = await joinFor(deli.page('ada'))
    await shows(element, 'Join The Corner Club You start with 20 points.')
    expect(element.shadowRoot!.querySelector('a')).to.equal(null)
    await accessible(element)
    ;(await part(element, '[part=join]')).click()
    await shows(element, 'Welcome! You are in. You have 20 points to begin with.')
    expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('status')
    await accessible(element)
  })

  it('asks the shop who it is, and leads members in', async () => {
    const deli = await openDeli()
    const element = await joinFor(deli.page(null))
    expect((await part<HTMLAnchorElement>(element, 'a')).pathname).to.equal('/sign-in')
    const asked = oneEvent<TenthJoinEvent>(element, 'tenth-join')
    element.addEventListener('tenth-join', event => event.preventDefault())
    ;(await part(element, '[part=join]')).click()
    expect((await asked).signedIn).to.equal(false)
  })

  it('shows a member nothing', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const element = await joinFor(deli.page('ada'))
    await element.client!.refresh()
    await element.updateComplete
    expect(words(element)).to.equal('')
  })

  it('says when it failed, and lets one try again', async () => {
    const network = new Network()
    const deli = await openDeli()
    const element = await joinFor(deli.page('ada', { fetch: network.fetch }))
    const join = await part(element, '[part=join]')
    network.state = 'down'
    join.click()
    await shows(element, 'That did not work. Please try again.')
    await accessible(element)
  }).timeout(30_000)

  it('speaks five languages', async () => {
    const deli = await openDeli()
    const client = deli.page(null)
    const said = {
      en: 'You start with 20 points.',
      es: 'Empiezas con 20 puntos.',
      fr: 'Vous commencez avec 20 points.',
      lt: 'Pradžiai gausite: 20 taškų.',
      // Engines have digits of their own for Arabic.
      ar: 'تبدأ بـ 20',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await joinFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
