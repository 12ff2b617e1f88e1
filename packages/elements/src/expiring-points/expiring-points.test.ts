import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { daysUntil } from '../language/days-until.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthExpiringPoints } from './expiring-points.ts'

const points = { expiry: { kind: 'inactivity' as const, period: { count: 10, unit: 'day' as const } } }

const expiringFor = (client?: Tenth, language = 'en'): Promise<TenthExpiringPoints> =>
  fixture<TenthExpiringPoints>(
    html`<tenth-expiring-points .client=${client} language=${language}></tenth-expiring-points>`,
  )

async function member(options = {}) {
  const deli = await openDeli({ points })
  await deli.join('ada')
  await deli.buy('ada', 3)
  const client = deli.page('ada', options)
  return { deli, client, expiring: await expiringFor(client) }
}

describe('tenth-expiring-points', () => {
  afterEach(closePages)

  it('waits quietly', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli({ points })
    const expiring = await expiringFor(deli.page('ada', { fetch: network.fetch }))
    await part(expiring, '[aria-busy="true"]')
    await accessible(expiring)
  })

  it('says how many end when, and what they are enough for', async () => {
    const { expiring } = await member()
    await shows(expiring, '50 points Until the end of')
    const said = words(expiring)
    expect(said).to.match(/in (9|10|11) days/)
    expect(said).to.include('Enough for: A coffee on us.')
    const at = (await part(expiring, 'time')).getAttribute('datetime')!
    expect(Date.parse(at)).to.be.greaterThan(Date.now())
    await accessible(expiring)
  })

  it('lets one use them: by the panel, or where the page says', async () => {
    const { expiring } = await member()
    const opened = oneEvent(expiring, 'tenth-open')
    ;(await part(expiring, 'button')).click()
    await opened
    expiring.useUrl = '/rewards'
    await expiring.updateComplete
    expect((await part(expiring, 'a')).getAttribute('href')).to.equal('/rewards')
    await accessible(expiring)
  })

  it('shows only what ends soon where the page wants that', async () => {
    const { expiring } = await member()
    await shows(expiring, '50 points')
    expiring.within = 3
    await shows(expiring, 'Nothing of yours expires soon.')
    await accessible(expiring)
    expiring.hideEmpty = true
    await expiring.updateComplete
    expect(words(expiring)).to.equal('')
  })

  it('asks a visitor to sign in', async () => {
    const deli = await openDeli({ points })
    const expiring = await expiringFor(deli.page(null))
    await shows(expiring, 'Sign in to see how long your points last.')
    await accessible(expiring)
  })

  it('says that it could not load, tries again, and keeps what it saw', async () => {
    const network = new Network()
    network.state = 'down'
    const { client, expiring } = await member({ fetch: network.fetch })
    await shows(expiring, 'We could not load this.')
    network.state = 'up'
    ;(await part(expiring, '.link')).click()
    await shows(expiring, '50 points')
    network.state = 'down'
    await client.refresh().catch(() => undefined)
    await shows(expiring, 'You may be offline')
    await shows(expiring, '50 points')
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = { en: 'Use points', es: 'Usar puntos', fr: 'Utiliser des', lt: 'Panaudoti', ar: 'استخدام النقاط' }
    for (const [language, expected] of Object.entries(said)) {
      const expiring = await expiringFor(client, language)
      await shows(expiring, expected)
      await accessible(expiring)
    }
  })

  it('shows what the page hands in, the first to go first', async () => {
    const card = { id: 'cup', name: 'The cup card', stamps: 9, reward: 'cup' }
    const program = { languages: ['en'], timeZone: 'UTC', rewards: [], cards: [card] }
    const schedule = [
      { amount: 5, at: '2999-05-02T00:00:00Z' },
      { amount: 2, at: '2999-05-01T00:00:00Z', unit: 'cup' },
      { amount: 9, at: '2020-01-01T00:00:00Z' },
    ]
    const expiring = await fixture<TenthExpiringPoints>(
      html`<tenth-expiring-points language="en-GB" .program=${program} .schedule=${schedule}></tenth-expiring-points>`,
    )
    await shows(expiring, '2 stamps The cup card Until the end of 30 April 2999')
    expect(words(expiring)).to.match(/April 2999 5 points Until the end of 1 May 2999/)
    expect(words(expiring)).not.to.include('9 points')
  })

  it('counts the days of the programme, not of the reader', () => {
    const evening = Date.parse('2026-11-25T20:00:00Z')
    expect(daysUntil('2026-11-26T22:00:00Z', evening, 'Europe/Vilnius')).to.equal(1)
    expect(daysUntil('2026-11-26T22:00:00Z', evening + 3 * 3_600_000, 'Europe/Vilnius')).to.equal(0)
    expect(daysUntil('2026-11-26T00:00:00Z', evening, 'UTC')).to.equal(0)
  })
})
