import { expect, fixture, html } from '@open-wc/testing'
import type { Member, Tenth, ThanksNote } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthThankYou } from './thank-you.ts'

const note = {
  en: 'Nobody was here more often.',
  es: 'Nadie vino más a menudo.',
  fr: 'Personne n’est venu plus souvent.',
  lt: 'Niekas nesilankė dažniau.',
  ar: 'لم يزرنا أحد أكثر منك.',
}
const notes: ThanksNote[] = [
  { id: '2', thanks: 'best', note, at: '2026-11-01T08:00:00Z' },
  { id: '1', thanks: 'best', note: { en: 'What a month.' }, at: '2026-10-01T08:00:00Z' },
]
const program = { name: 'The Corner Club', languages: ['en'], timeZone: 'UTC' }
const member = (thanks: ThanksNote[], revision = 1) => ({ id: 'ada', revision, thanks }) as unknown as Member

const thanksFor = (thanks: ThanksNote[], language = 'en-GB'): Promise<TenthThankYou> =>
  fixture<TenthThankYou>(
    html`<tenth-thank-you language=${language} .program=${program} .member=${member(thanks)}
      ><p slot="empty">Come again!</p></tenth-thank-you
    >`,
  )

const onPage = (client: Tenth): Promise<TenthThankYou> =>
  fixture<TenthThankYou>(html`<tenth-thank-you .client=${client} language="en"></tenth-thank-you>`)

describe('tenth-thank-you', () => {
  afterEach(closePages)

  it('shows the newest note, who says it and when, and keeps the earlier ones behind it', async () => {
    const thanks = await thanksFor(notes)
    await shows(thanks, 'A thank-you for you Nobody was here more often. The Corner Club 1 November 2026')
    await shows(thanks, '1 earlier thank-you')
    const details = await part<HTMLDetailsElement>(thanks, 'details')
    expect(details.open).to.equal(false)
    details.querySelector('summary')!.click()
    expect(details.open).to.equal(true)
    await accessible(thanks)
  })

  it('takes no room while there is none, and shows what the page has for that', async () => {
    const thanks = await thanksFor([])
    expect(words(thanks)).to.equal('')
    const slot = await part<HTMLSlotElement>(thanks, 'slot[name="empty"]')
    expect(slot.assignedElements()).to.have.length(1)
    slot.assignedElements()[0]!.remove()
    await thanks.updateComplete
    expect(thanks.getBoundingClientRect().height).to.equal(0)
  })

  it('announces a note that comes while one looks', async () => {
    const thanks = await thanksFor(notes.slice(1))
    await shows(thanks, 'What a month.')
    expect(words(thanks)).not.to.include('There is a thank-you')
    thanks.member = member(notes, 2)
    await shows(thanks, 'There is a thank-you for you.')
    await accessible(thanks)
  })

  it('asks nobody where the page hands in the notes alone', async () => {
    const thanks = await fixture<TenthThankYou>(
      html`<tenth-thank-you language="en" notes=${JSON.stringify(notes)}></tenth-thank-you>`,
    )
    await shows(thanks, 'Nobody was here more often.')
    await accessible(thanks)
  })

  it('speaks five languages', async () => {
    for (const language of ['en', 'es', 'fr', 'lt', 'ar'] as const) {
      const thanks = await thanksFor(notes, language)
      await shows(thanks, note[language])
      await accessible(thanks)
    }
  })

  it('says nothing to visitors, to members without a note, and where nothing could be loaded', async () => {
    const deli = await openDeli({ thanks: [{ id: 'best', note, to: { top: 1, by: 'spent' }, period: 'month' }] })
    await deli.join('ada')
    const network = new Network()
    network.state = 'down'
    const client = deli.page('ada')
    const shown = [
      await onPage(client),
      await onPage(deli.page(null)),
      await onPage(deli.page('ada', { fetch: network.fetch })),
    ]
    await client.refresh()
    for (const thanks of shown) expect(words(thanks)).to.equal('')
  })
})
