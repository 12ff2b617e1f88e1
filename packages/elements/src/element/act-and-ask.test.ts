import { expect, fixture, html } from '@open-wc/testing'
import { ProblemError, type Reply, type Tenth } from '@tenth/core'
import type { TenthSendEvent, TenthSentEvent } from '../sending.ts'
import { until } from '../test/shown.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { ActController } from './act-controller.ts'
import { AskController } from './ask-controller.ts'
import { TenthElement } from './tenth-element.ts'

class Notices extends TenthElement {
  readonly asked = new AskController<Reply<'listMyNotices'>>(this, client => client.call('listMyNotices'))
  readonly act = new ActController<'redeem' | 'seeNotices'>(this)

  protected override willUpdate(changes: Map<PropertyKey, unknown>): void {
    super.willUpdate(changes)
    if (this.member) this.asked.want(this.member)
  }
}

customElements.define('test-notices', Notices)

const notices = { items: [{ id: 'summer', name: 'Summer is here' }] }

const noticesFor = (client?: Tenth): Promise<Notices> =>
  fixture<Notices>(html`<test-notices .client=${client}></test-notices>`)

const settled = (element: Notices, status: string): Promise<void> =>
  until(() => element.asked.status === status, `It should be ${status}`)

async function joined() {
  const deli = await openDeli({ notices })
  await deli.join('ada')
  const network = new Network()
  const client = deli.page('ada', { fetch: network.fetch })
  return { deli, network, client, element: await noticesFor(client) }
}

describe('what an element asks for', () => {
  afterEach(closePages)

  it('comes with the member, and again when something about the member changed', async () => {
    const { deli, element } = await joined()
    await settled(element, 'ready')
    expect(element.asked.value?.items.map(({ id }) => id)).to.include('summer')
    const before = element.asked.value
    await deli.buy('ada', 1)
    await until(() => element.asked.value !== before, 'It should be another')
  })

  it('is kept while a later question fails, and forgotten for another member', async () => {
    const { deli, network, element } = await joined()
    await settled(element, 'ready')
    network.state = 'down'
    await element.asked.load()
    expect(element.asked.status).to.equal('failed')
    expect(element.asked.value?.items).not.to.have.length(0)
    await deli.join('bea')
    const other = new Network()
    other.state = 'silent'
    element.asked.want({ id: 'bea', revision: 1 })
    expect(element.asked.value).to.equal(undefined)
  })

  it('may be given by the page, and then nobody is asked', async () => {
    const element = await noticesFor()
    element.asked.give({ items: [], unseen: 0 })
    await element.asked.load()
    expect(element.asked).to.include({ status: 'ready' })
  })
})

describe('what an element sends', () => {
  afterEach(closePages)

  it('is asked of the page first, done, and told', async () => {
    const { element } = await joined()
    await settled(element, 'ready')
    const heard: string[] = []
    element.addEventListener('tenth-send', ({ route }) => heard.push(`send ${route}`))
    element.addEventListener('tenth-sent', ({ route }) => heard.push(`sent ${route}`))
    await element.act.send('summer', 'seeNotices', { body: { notices: ['summer'] } })
    expect(element.act.state).to.include({ status: 'done', about: 'summer', route: 'seeNotices' })
    expect(heard).to.deep.equal(['send seeNotices', 'sent seeNotices'])
  })

  it('is not sent where the page says no', async () => {
    const { element, network } = await joined()
    await settled(element, 'ready')
    network.state = 'down'
    element.addEventListener('tenth-send', event => event.preventDefault())
    expect(await element.act.send('summer', 'seeNotices', { body: { notices: ['summer'] } })).to.equal(undefined)
    expect(element.act.state.status).to.equal('idle')
  })

  it('may be answered by the page, with a refusal too', async () => {
    const element = await noticesFor()
    const reply = { items: [], unseen: 0 } satisfies Reply<'seeNotices'>
    const answer = (event: TenthSendEvent<'seeNotices'>): void => event.respondWith(reply)
    element.addEventListener('tenth-send', answer as never, { once: true })
    const sent = new Promise<TenthSentEvent>(resolve => element.addEventListener('tenth-sent', resolve as never))
    expect(await element.act.send('all', 'seeNotices', { body: { notices: ['summer'] } })).to.equal(reply)
    expect((await sent).reply).to.equal(reply)

    const refusal = { code: 'reward_sold_out' as const, facts: {} }
    const problem = { type: 'about:blank', title: 'Refused', status: 409, code: 'refused' as const, refusal }
    element.addEventListener('tenth-send', event => {
      if (event.route === 'redeem') event.respondWith(Promise.reject(new ProblemError(problem)))
    })
    await element.act.send('coffee', 'redeem', { body: { reward: 'coffee' } })
    expect(element.act.state).to.deep.equal({ status: 'refused', about: 'coffee', refusal })
  })

  it('says when it failed, and does one thing at a time', async () => {
    const { element, network } = await joined()
    await settled(element, 'ready')
    network.state = 'silent'
    void element.act.send('one', 'seeNotices', { body: { notices: ['summer'] } })
    await until(() => element.act.busy('one'), 'It should be busy')
    expect(await element.act.send('two', 'seeNotices', { body: { notices: ['summer'] } })).to.equal(undefined)
    expect(element.act.busy('two')).to.equal(false)
  })
})
