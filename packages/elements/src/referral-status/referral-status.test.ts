import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthReferralStatus } from './referral-status.ts'

const listFor = (client?: Tenth, language = 'en'): Promise<TenthReferralStatus> =>
  fixture<TenthReferralStatus>(
    html`<tenth-referral-status .client=${client} language=${language}></tenth-referral-status>`,
  )

async function member(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, list: await listFor(client) }
}

describe('tenth-referral-status', () => {
  afterEach(closePages)

  it('tells what became of friends, without saying who', async () => {
    const { deli, client, list } = await member()
    await shows(list, 'Nobody yet.')
    const { code } = client.$member.get().value!.referral!
    await deli.join('bea', code)
    await shows(list, 'Joined, first order to come')
    await deli.buy('bea', 2)
    await shows(list, 'This one counts: thank you')
    expect(words(list)).not.to.include('bea')
    await accessible(list)
  })

  it('shows friends of another back end, and asks nobody', async () => {
    const list = await listFor()
    list.friends = [{ id: 'f1', status: 'paid', at: '2026-03-02T10:00:00.000Z' }]
    await shows(list, 'This one counts: thank you')
    list.friends = []
    await shows(list, 'Nobody yet.')
  })

  it('holds a place while it asks', async () => {
    const network = new Network()
    const { client } = await member({ fetch: network.fetch })
    await client.refresh()
    network.state = 'silent'
    const list = await listFor(client)
    expect((await part(list, '[aria-busy=true]')).offsetHeight).to.be.greaterThan(40)
    await accessible(list)
  })

  it('says when it failed, and tries again', async () => {
    const network = new Network()
    const { client } = await member({ fetch: network.fetch })
    await client.refresh()
    network.state = 'down'
    const list = await listFor(client)
    const retry = await part(list, '.link')
    await accessible(list)
    network.state = 'up'
    retry.click()
    await shows(list, 'Nobody yet.')
  })

  it('says nothing to who is no member', async () => {
    const deli = await openDeli()
    const list = await listFor(deli.page(null))
    await list.updateComplete
    expect(words(list)).to.equal('')
  })
})
