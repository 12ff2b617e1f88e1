import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Profile, Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import type { TenthBirthday } from './birthday.ts'
import './define.ts'

const earn = [{ id: 'cake', on: 'birthday' as const, amount: { kind: 'fixed' as const, give: 50 } }]

const birthdayFor = (client?: Tenth, language = 'en'): Promise<TenthBirthday> =>
  fixture<TenthBirthday>(html`<tenth-birthday .client=${client} language=${language}></tenth-birthday>`)

async function member(options = {}) {
  const deli = await openDeli({ earn, cards: [] })
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, element: await birthdayFor(client) }
}

async function choose(element: TenthBirthday, name: 'month' | 'day', value: string): Promise<void> {
  const select = await part<HTMLSelectElement>(element, `[part=${name}]`)
  select.value = value
  select.dispatchEvent(new Event('change'))
  await element.updateComplete
}

describe('tenth-birthday', () => {
  afterEach(closePages)

  it('saves month and day, and keeps them', async () => {
    const { client, element } = await member()
    await choose(element, 'month', '12')
    await choose(element, 'day', '24')
    await accessible(element)
    ;(await part(element, '[part=save]')).click()
    await shows(element, 'We will think of you on December 24.')
    expect((await client.call('getMyProfile')).birthday).to.equal('12-24')
    const later = await birthdayFor(client)
    await shows(later, 'We will think of you on December 24.')
    expect(later.value).to.equal('12-24')
    await accessible(later)
  })

  it('knows 29 February, and no 30th', async () => {
    const { element } = await member()
    await choose(element, 'day', '30')
    await choose(element, 'month', '2')
    expect(element.value).to.equal('')
    const days = (await part<HTMLSelectElement>(element, '[part=day]')).options
    expect(days[days.length - 1]?.textContent).to.equal('29')
    await choose(element, 'day', '29')
    expect(element.value).to.equal('02-29')
  })

  it('stands in the order the language uses', async () => {
    const { client } = await member()
    const first = async (language: string): Promise<string | null> =>
      (await part(await birthdayFor(client, language), 'select[part]')).getAttribute('part')
    expect([await first('en-US'), await first('en-GB'), await first('lt'), await first('fr')]).to.deep.equal([
      ...['month', 'day', 'month', 'day'],
    ])
  })

  it('is a field in a form of the page, also for somebody who is no member yet', async () => {
    const deli = await openDeli()
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <tenth-birthday name="born" language="en" required value="03-31" .client=${deli.page(null)}></tenth-birthday>
      </form>`,
    )
    const element = form.querySelector('tenth-birthday')!
    await part(element, 'select')
    expect(new FormData(form).get('born')).to.equal('03-31')
    expect(element.shadowRoot!.querySelector('[part=save]')).to.equal(null)
    const changed = oneEvent(element, 'change')
    await choose(element, 'day', '')
    await changed
    expect(form.checkValidity()).to.equal(false)
    await choose(element, 'day', '1')
    expect([form.checkValidity(), new FormData(form).get('born')]).to.deep.equal([true, '03-01'])
    form.reset()
    await element.updateComplete
    expect(new FormData(form).get('born')).to.equal('03-31')
    await accessible(element)
  })

  it('says when it failed, and keeps what was chosen', async () => {
    const network = new Network()
    const { element } = await member({ fetch: network.fetch })
    await choose(element, 'month', '5')
    await choose(element, 'day', '1')
    network.state = 'down'
    ;(await part(element, '[part=save]')).click()
    await shows(element, 'That did not work.')
    expect(element.value).to.equal('05-01')
  }).timeout(30_000)

  it('shows what the page hands in, without a server, and a visitor nothing', async () => {
    const profile: Profile = { language: 'en', birthday: '01-06', birthdaySetAt: null, consents: [], accounts: [] }
    const element = await fixture<TenthBirthday>(
      html`<tenth-birthday language="en" .profile=${profile}></tenth-birthday>`,
    )
    await shows(element, 'We will think of you on January 6.')
    const deli = await openDeli()
    const visitor = await birthdayFor(deli.page(null))
    await visitor.client!.refresh()
    await visitor.updateComplete
    expect(words(visitor)).to.equal('')
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = {
      en: 'Your birthday',
      es: 'Tu cumpleaños',
      fr: 'Votre anniversaire',
      lt: 'Jūsų gimtadienis',
      ar: 'عيد ميلادك',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await birthdayFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
