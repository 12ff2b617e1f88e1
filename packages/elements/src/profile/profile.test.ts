import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Profile, Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthProfile } from './profile.ts'

const consents = [{ purpose: 'email-marketing', name: 'Letters with news and offers', text: '2026-01' }]

const profileFor = (client?: Tenth, language = 'en'): Promise<TenthProfile> =>
  fixture<TenthProfile>(
    html`<tenth-profile .client=${client} language=${language} .consents=${consents}></tenth-profile>`,
  )

async function member(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, element: await profileFor(client) }
}

describe('tenth-profile', () => {
  afterEach(closePages)

  it('shows language, birthday, accounts and what one agrees to', async () => {
    const { element } = await member()
    await shows(element, 'About you')
    await shows(element, 'Nothing is linked yet.')
    await shows(element, 'Letters with news and offers')
    await shows(await part(element, 'tenth-birthday'), 'Your birthday')
    await accessible(element)
  })

  it('lets one agree, and take it back', async () => {
    const { client, element } = await member()
    const box = await part<HTMLInputElement>(element, 'input[type=checkbox]')
    box.click()
    await oneEvent(element, 'tenth-sent')
    await shows(element, 'Since')
    expect((await client.call('getMyProfile')).consents[0]).to.include({
      ...{ purpose: 'email-marketing', granted: true, text: '2026-01', source: 'page' },
    })
    box.click()
    await oneEvent(element, 'tenth-sent')
    await shows(element, 'Saved.')
    expect((await client.call('getMyProfile')).consents[0]?.granted).to.equal(false)
    await accessible(element)
  })

  it('speaks and saves the language one chooses', async () => {
    const { deli, client } = await member()
    const element = await fixture<TenthProfile>(html`<tenth-profile .client=${client}></tenth-profile>`)
    void deli
    const select = await part<HTMLSelectElement>(element, '#language')
    select.value = 'lt'
    select.dispatchEvent(new Event('change'))
    await shows(element, 'Apie jus')
    expect((await client.call('getMyProfile')).language).to.equal('lt')
  })

  it('calls each language as it calls itself', async () => {
    const { element } = await member()
    const options = [...(await part<HTMLSelectElement>(element, '#language')).options]
    expect(options.map(({ label, lang }) => `${lang} ${label}`)).to.include.members(['en English', 'lt Lietuvių'])
  })

  it('goes on in the language there was where another could not be saved', async () => {
    const network = new Network()
    const { client, element } = await member({ fetch: network.fetch })
    const select = await part<HTMLSelectElement>(element, '#language')
    network.state = 'down'
    select.value = 'lt'
    select.dispatchEvent(new Event('change'))
    await shows(element, 'That did not work, and nothing was changed.')
    expect(client.$language.get()).not.to.equal('lt')
    expect(select.value).to.equal('en')
  })

  it('shows a linked account, and unlinks it', async () => {
    const { deli, client } = await member()
    const body = { kind: 'instagram', account: 'ada.eats' }
    await deli.shop('linkAccount', { params: { member: 'ada' }, body })
    const element = await profileFor(client)
    await shows(element, /Instagram: a…/)
    ;(await part(element, 'button[aria-label="Unlink: Instagram"]')).click()
    await shows(element, 'Nothing is linked yet.')
    await accessible(element)
  })

  it('says where the shop has named no e-mail address', async () => {
    const { element } = await member()
    await shows(element, 'Link my e-mail address')
    const link = [...element.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Link my e-mail address',
    )
    link!.click()
    await shows(element, 'The shop has not told us your e-mail address.')
  })

  it('brings all the data, as a document of its own', async () => {
    const { element } = await member()
    const heard = oneEvent(element, 'tenth-sent')
    const saved = new Promise<string>(resolve => {
      const { createObjectURL } = URL
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = createObjectURL
        void blob.text().then(resolve)
        return 'blob:nothing'
      }
    })
    ;(await part(element, '[part=download]')).click()
    await heard
    expect(JSON.parse(await saved)).to.have.property('member')
  })

  it('forgets a member only after a question, and gives the focus back', async () => {
    const { client, element } = await member()
    const leave = await part<HTMLButtonElement>(element, '[part=leave]')
    leave.focus()
    leave.click()
    const dialog = await part<HTMLDialogElement>(element, 'dialog')
    expect(dialog.open).to.equal(true)
    await accessible(element)
    dialog.querySelector('button')!.click()
    expect([dialog.open, element.shadowRoot!.activeElement]).to.deep.equal([false, leave])
    leave.click()
    ;(await part(element, '[part=erase]')).click()
    await shows(element, 'You have left, and we have forgotten you.')
    await client.refresh()
    expect(client.$member.get().status).to.equal('not_joined')
  })

  it('says when it failed, and shows what still holds', async () => {
    const network = new Network()
    const { element } = await member({ fetch: network.fetch })
    const box = await part<HTMLInputElement>(element, 'input[type=checkbox]')
    network.state = 'down'
    box.click()
    await shows(element, 'nothing was changed')
    expect(box.checked).to.equal(false)
  }).timeout(30_000)

  it('shows what the page hands in, without a server, and a visitor nothing', async () => {
    const at = '2026-01-06T10:00:00Z'
    const profile: Profile = {
      ...{
        language: 'en',
        birthday: null,
        birthdaySetAt: null,
        accounts: [{ kind: 'email', hint: 'a…@b.example', at }],
      },
      consents: [{ purpose: 'letters', granted: true, at, source: 'till', text: null }],
    }
    const element = await fixture<TenthProfile>(html`<tenth-profile language="en" .profile=${profile}></tenth-profile>`)
    await shows(element, 'E-mail: a…@b.example')
    await shows(element, 'letters')
    await accessible(element)
    const deli = await openDeli()
    const visitor = await profileFor(deli.page(null))
    await visitor.client!.refresh()
    await visitor.updateComplete
    expect(words(visitor)).to.equal('')
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = { en: 'About you', es: 'Sobre ti', fr: 'À propos de vous', lt: 'Apie jus', ar: 'عنك' }
    for (const [language, expected] of Object.entries(said)) {
      const element = await profileFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
