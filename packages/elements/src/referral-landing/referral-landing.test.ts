import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthJoinEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthReferralLanding } from './referral-landing.ts'

const landingFor = (client?: Tenth, code?: string, language = 'en'): Promise<TenthReferralLanding> =>
  fixture<TenthReferralLanding>(
    html`<tenth-referral-landing
      .client=${client}
      .code=${code}
      language=${language}
      join-url="/sign-up?from=shop"
    ></tenth-referral-landing>`,
  )

async function invited() {
  const deli = await openDeli()
  await deli.join('ada')
  const member = await deli.page('ada').call('getMe')
  return { deli, code: member.referral?.code }
}

describe('tenth-referral-landing', () => {
  afterEach(closePages)

  it('says what both get and when, and joins under the friend’s code', async () => {
    const { deli, code } = await invited()
    const element = await landingFor(deli.page('bea'), code)
    await shows(element, 'A friend has sent you Join, and you get 50 points. Your friend gets 50 points.')
    await shows(element, 'All it takes is a first order of €8 or more.')
    await accessible(element)
    ;(await part(element, '[part=join]')).click()
    await shows(element, 'Welcome! You are in.')
    const friends = await deli.page('ada').friends()
    expect(friends.items).to.have.length(1)
    await accessible(element)
  })

  it('says why a code does not count, and joins all the same', async () => {
    const { deli } = await invited()
    const element = await landingFor(deli.page('cleo'), 'NOBODY')
    ;(await part(element, '[part=join]')).click()
    await shows(element, 'We do not know this invitation.')
  })

  it('hands the code to the shop, which must first know who it is', async () => {
    const { deli, code } = await invited()
    const element = await landingFor(deli.page(null), code)
    const asked = oneEvent<TenthJoinEvent>(element, 'tenth-join')
    element.addEventListener('tenth-join', event => event.preventDefault())
    ;(await part(element, '[part=join]')).click()
    const { referral, signedIn } = await asked
    expect([referral, signedIn]).to.deep.equal([code, false])
  })

  it('shows nothing to a member, nor to whoever came by no link', async () => {
    const { deli, code } = await invited()
    const member = await landingFor(deli.page('ada'), code)
    const passer = await landingFor(deli.page(null))
    for (const element of [member, passer]) {
      await element.client!.refresh()
      await element.updateComplete
      expect(words(element)).to.equal('')
    }
  })

  it('speaks five languages', async () => {
    const { deli, code } = await invited()
    const client = deli.page(null)
    const said = {
      en: 'A friend has sent you',
      es: 'Vienes de parte de un amigo',
      fr: 'Vous venez de la part d’un ami',
      lt: 'Jus atsiuntė draugas',
      ar: 'أرسلك صديق',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await landingFor(client, code, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
