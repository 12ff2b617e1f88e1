import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthSentEvent } from '../sending.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import type { Complaints, TenthComplaint } from './complaint.ts'
import './define.ts'

const recovery = {
  reasons: [
    { id: 'late', name: { en: 'It came late', es: 'Llegó tarde', fr: 'C’est arrivé tard', lt: 'Vėlavo' } },
    { id: 'cold', name: 'It was cold' },
  ],
  roles: [{ id: 'agent', kinds: ['points' as const, 'refund' as const, 'apology' as const], most: 2000 }],
  pointsWorth: { points: 1, money: 1 },
}

const complaintFor = (client?: Tenth, language = 'en'): Promise<TenthComplaint> =>
  fixture<TenthComplaint>(html`<tenth-complaint .client=${client} language=${language}></tenth-complaint>`)

async function customer(options = {}) {
  const deli = await openDeli({ recovery })
  await deli.join('ada')
  await deli.buy('ada', 2, 'order-1')
  const client = deli.page('ada', options)
  return { deli, client, element: await complaintFor(client) }
}

async function fill(element: TenthComplaint, index: number, text: string, order = ''): Promise<void> {
  await part(element, '[name=reason]')
  element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=reason]')[index]!.click()
  ;(await part<HTMLTextAreaElement>(element, '#text')).value = text
  ;(await part<HTMLInputElement>(element, '#order')).value = order
}

const send = async (element: TenthComplaint): Promise<void> => (await part(element, '[part=send]')).click()

describe('tenth-complaint', () => {
  afterEach(closePages)

  it('asks what went wrong, with which order, and in one’s own words', async () => {
    const { element } = await customer()
    await shows(element, 'What went wrong?')
    await shows(element, 'It came late')
    await accessible(element)
  })

  it('opens a case, shows what is offered for it, and takes the answer', async () => {
    const { deli, element } = await customer()
    await fill(element, 0, ' It came at eleven. ', 'order-1')
    await send(element)
    const { reply } = await oneEvent<TenthSentEvent<'openMyCase'>>(element, 'tenth-sent')
    expect(reply).to.include({ reason: 'late', order: 'order-1', text: 'It came at eleven.', status: 'open' })
    await shows(element, 'Thank you for telling us.')
    await shows(element, 'It came late We are looking into it Order order-1')
    await accessible(element)

    const author = { id: 'jo', role: 'agent' }
    const compensations = [
      { kind: 'points' as const, points: 40 },
      { kind: 'refund' as const, amount: 350 },
      { kind: 'apology' as const, text: 'We are truly sorry.' },
    ]
    await deli.shop('proposeCompensation', { params: { case: reply.id }, body: { author, compensations } })
    await shows(element, 'We would like to make it good: 40 points €3.50 back We are truly sorry.')
    await accessible(element)
    ;(await part(element, 'button[aria-label="Accept: It came late"]')).click()
    await shows(element, 'Good. We hope that all is well now.')
    await shows(element, 'Put right')
    expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('status')
  })

  it('leads to what is missing', async () => {
    const { element } = await customer()
    await part(element, '[name=reason]')
    await send(element)
    await shows(element, 'Choose what went wrong.')
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('reason')
    await fill(element, 1, '  ')
    await send(element)
    await shows(element, 'Tell us in a few words.')
    expect(element.shadowRoot!.activeElement?.id).to.equal('text')
    await accessible(element)
  })

  it('says why not, and keeps what was written', async () => {
    const { client, element } = await customer()
    await client.call('openMyCase', { body: { reason: 'late', order: 'order-1', text: 'Late.' } })
    await fill(element, 0, 'Late again.', 'order-1')
    await send(element)
    await shows(element, 'You have told us of this already')
    expect((await part<HTMLTextAreaElement>(element, '#text')).value).to.equal('Late again.')
    await accessible(element)
  })

  it('says that it does not know the order, and leads there', async () => {
    const { element } = await customer()
    await fill(element, 0, 'Late.', '9999')
    await send(element)
    await shows(element, 'We do not know an order of yours with this number.')
    expect(element.shadowRoot!.activeElement?.id).to.equal('order')
    await accessible(element)
  })

  it('says when it failed, and keeps what was written', async () => {
    const network = new Network()
    const { element } = await customer({ fetch: network.fetch })
    await fill(element, 0, 'It was late.')
    network.state = 'down'
    await send(element)
    await shows(element, 'nothing was sent')
    expect((await part<HTMLTextAreaElement>(element, '#text')).value).to.equal('It was late.')
  }).timeout(30_000)

  it('lets one choose from the orders that the page knows, without a server', async () => {
    const own: Complaints = { items: [], reasons: [{ id: 'late', name: 'Late' }] }
    const orders = [{ id: '7', name: 'Tuesday, two sandwiches' }]
    const element = await fixture<TenthComplaint>(
      html`<tenth-complaint language="en" .complaints=${own} .orders=${orders}></tenth-complaint>`,
    )
    await shows(element, 'Tuesday, two sandwiches')
    await accessible(element)
    const heard = oneEvent(element, 'tenth-send')
    element.addEventListener('tenth-send', event => event.preventDefault())
    await fill(element, 0, 'Late.', '7')
    await send(element)
    expect((await heard) as unknown).to.have.nested.property('options.body.order', '7')
  })

  it('shows a visitor nothing', async () => {
    const deli = await openDeli({ recovery })
    const element = await complaintFor(deli.page(null))
    await part(element, 'slot')
    expect(words(element)).to.equal('')
  })

  it('speaks five languages', async () => {
    const { client } = await customer()
    const said = {
      en: 'Tell us what happened',
      es: 'Llegó tarde',
      fr: 'C’est arrivé tard',
      lt: 'Vėlavo',
      ar: 'أخبرنا بما حدث',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await complaintFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
