import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { MyNotice, Tenth } from '@tenth/core'
import type { TenthSentEvent } from '../sending.ts'
import { deliProgram } from '../test/deli-program.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthNotices } from './notices.ts'

const notices = {
  changes: true,
  items: [
    {
      id: 'summer',
      name: { en: 'Ice cream counts twice', lt: 'Ledai skaičiuojami dvigubai' },
      description: 'All July.',
    },
    { id: 'closed', name: 'Closed on Monday', url: 'https://deli.example/hours', priority: 'high' as const },
  ],
}

const noticesFor = (client?: Tenth, language = 'en'): Promise<TenthNotices> =>
  fixture<TenthNotices>(html`<tenth-notices .client=${client} language=${language}></tenth-notices>`)

async function member(options = {}) {
  const deli = await openDeli({ notices })
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, element: await noticesFor(client) }
}

describe('tenth-notices', () => {
  afterEach(closePages)

  it('shows what matters most first, and what is new by a word', async () => {
    const { element } = await member()
    await shows(element, 'Ice cream counts twice')
    expect(words(element)).to.match(/New Closed on Monday.*New Ice cream counts twice All July\./)
    const link = await part<HTMLAnchorElement>(element, 'a')
    expect([link.textContent, link.href]).to.deep.equal(['More about: Closed on Monday', 'https://deli.example/hours'])
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('2 pieces of news')
    await accessible(element)
  })

  it('tells the server what was in sight for a moment, and marks it still', async () => {
    const { client, element } = await member()
    const { route, reply } = await oneEvent<TenthSentEvent<'seeNotices'>>(element, 'tenth-sent')
    expect(route).to.equal('seeNotices')
    expect(reply.unseen).to.equal(0)
    await shows(element, 'New Ice cream counts twice')
    const later = await noticesFor(client)
    await shows(later, 'Ice cream counts twice')
    expect(words(later)).not.to.include('New')
  })

  it('leaves what the page says is unseen as it is', async () => {
    const { client, element } = await member()
    element.addEventListener('tenth-send', event => event.preventDefault())
    await oneEvent(element, 'tenth-send')
    expect((await client.call('listMyNotices')).unseen).to.equal(2)
  })

  it('says what changed in the programme, by name', async () => {
    const { deli, client } = await member()
    const [first, ...rest] = deliProgram.rewards!
    const cheese = { ...first!, id: 'cheese', name: 'A cheese', cost: 80 }
    await deli.publish({ ...deliProgram, notices, rewards: [first!, ...rest.slice(1), cheese] })
    await client.refresh()
    const element = await noticesFor(client)
    await shows(element, 'The programme has changed')
    await shows(element, 'New: rewards – A cheese')
    expect(words(element)).to.include('No longer there: rewards')
    await accessible(element)
  })

  it('shows a visitor nothing, and a member without news that there is none', async () => {
    const deli = await openDeli()
    const visitor = await noticesFor(deli.page(null))
    await visitor.client!.refresh()
    await visitor.updateComplete
    expect(words(visitor)).to.equal('')
    await deli.join('ada')
    await shows(await noticesFor(deli.page('ada')), 'No news at the moment.')
  })

  it('says that it could not load, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const { element } = await member({ fetch: network.fetch })
    await shows(element, 'We could not load this.')
    await accessible(element)
    network.state = 'up'
    ;(await part(element, '.link')).click()
    await shows(element, 'Ice cream counts twice')
  })

  it('shows what the page hands in, without a server', async () => {
    const own: MyNotice[] = [
      { kind: 'announcement', id: 'own', name: 'From our own back end', priority: 'normal', seen: true },
    ]
    const element = await fixture<TenthNotices>(html`<tenth-notices language="en" .notices=${own}></tenth-notices>`)
    await shows(element, 'From our own back end')
    await accessible(element)
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = { en: 'New', es: 'Nuevo', fr: 'Nouveau', lt: 'Ledai skaičiuojami dvigubai', ar: 'المزيد عن' }
    for (const [language, expected] of Object.entries(said)) {
      const element = await noticesFor(client, language)
      element.addEventListener('tenth-send', event => event.preventDefault())
      await shows(element, expected)
      await accessible(element)
    }
  })
})
