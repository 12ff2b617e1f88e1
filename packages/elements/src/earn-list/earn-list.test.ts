import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthSentEvent } from '../sending.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthEarnList } from './earn-list.ts'

const shares = [
  { id: 'insta', kind: 'follow' as const, network: 'instagram', gives: [{ points: 10 }] },
  { id: 'post', kind: 'share' as const, network: 'facebook', gives: [{ points: 5 }], when: 'verified' as const },
]

const listFor = (client?: Tenth, language = 'en'): Promise<TenthEarnList> =>
  fixture<TenthEarnList>(html`<tenth-earn-list .client=${client} language=${language}></tenth-earn-list>`)

async function member(options = {}) {
  const deli = await openDeli({ shares })
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, list: await listFor(client) }
}

describe('tenth-earn-list', () => {
  afterEach(closePages)

  it('shows anybody the ways there are', async () => {
    const deli = await openDeli({ shares })
    const list = await listFor(deli.page(null))
    await shows(list, 'When you order 1 point for every €0.50')
    await shows(list, 'A stamp a sandwich 1 stamp for each one')
    await shows(list, 'For each friend you bring 50 points')
    expect(list.shadowRoot!.querySelectorAll('button')).to.have.length(0)
    await accessible(list)
  })

  it('lets a member say that they follow, once', async () => {
    const { client, list } = await member()
    await shows(list, 'Follow us on Instagram 10 points')
    await accessible(list)
    ;(await part(list, 'button[aria-label="I have done it: Follow us on Instagram"]')).click()
    const { reply } = await oneEvent<TenthSentEvent<'tellShare'>>(list, 'tenth-sent')
    expect(reply.given).to.deep.equal([{ points: 10 }])
    await shows(list, 'Follow us on Instagram 10 points Done')
    expect((await client.call('getMe')).points.available).to.equal(30)
    await accessible(list)
  })

  it('says plainly what counts only once the shop has seen it', async () => {
    const { list } = await member()
    await shows(list, 'Share us on Facebook 5 points · Counts once we have seen it')
    ;(await part(list, 'button[aria-label="I have done it: Share us on Facebook"]')).click()
    await shows(list, 'Counts once we have seen it Counts once we have seen it')
    await shows(list, 'Thank you! We have noted it.')
  })

  it('keeps the place of who pressed a button that is gone then', async () => {
    const { list } = await member()
    const button = await part(list, 'button[aria-label="I have done it: Follow us on Instagram"]')
    button.focus()
    button.click()
    await shows(list, 'Follow us on Instagram 10 points Done')
    expect(button.isConnected).to.equal(false)
    expect(list.shadowRoot!.activeElement?.textContent).to.match(/Follow us on Instagram\s+10.points\s+Done/)
    await accessible(list)
  })

  it('leads to where the shop is', async () => {
    const { list } = await member()
    list.networks = { instagram: 'https://instagram.example/deli' }
    const link = await part<HTMLAnchorElement>(list, 'a')
    expect([link.href, link.rel, link.textContent]).to.deep.equal([
      'https://instagram.example/deli',
      'noopener',
      'Follow us on Instagram',
    ])
    await accessible(list)
  })

  it('leads to where the programme says that it is', async () => {
    const url = 'https://photos.example/deli'
    const deli = await openDeli({ shares: [{ ...shares[0]!, url }, shares[1]!] })
    await deli.join('ada')
    const list = await listFor(deli.page('ada'))
    await shows(list, 'Follow us on Instagram')
    const links = (): string[] => [...list.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)
    expect(links()).to.deep.equal([url])
    list.networks = { instagram: 'https://other.example/' }
    await list.updateComplete
    expect(links(), 'what the page says goes first').to.deep.equal(['https://other.example/'])
  })

  it('says that there is nothing yet, and that it could not load', async () => {
    const deli = await openDeli({ earn: [], cards: [], referral: undefined })
    await shows(await listFor(deli.page(null)), 'There are no ways to collect yet.')
    const network = new Network()
    network.state = 'down'
    const list = await listFor(deli.page(null, { fetch: network.fetch }))
    await shows(list, 'We could not load this.')
    network.state = 'up'
    ;(await part(list, '.link')).click()
    await shows(list, 'There are no ways to collect yet.')
  })

  it('shows what the page hands in, without a server', async () => {
    const deli = await openDeli()
    const page = deli.page(null)
    const program = await page.call('publicProgram')
    const list = await fixture<TenthEarnList>(
      html`<tenth-earn-list language="en" .program=${program} .shares=${{ rules: [], items: [] }}></tenth-earn-list>`,
    )
    await shows(list, 'When you order')
    expect(words(list)).to.include('Ways to collect')
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = {
      en: 'Follow us on Instagram',
      es: 'Síguenos en Instagram',
      fr: 'Suivez-nous sur Instagram',
      lt: 'Sekite mus: Instagram',
      ar: 'تابعنا على Instagram',
    }
    for (const [language, expected] of Object.entries(said)) {
      const list = await listFor(client, language)
      await shows(list, expected)
      await accessible(list)
    }
  })
})
