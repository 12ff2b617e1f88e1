import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthCancelFlow } from './cancel-flow.ts'

const saving = {
  reasons: [
    { id: 'price', name: { en: 'It costs too much', es: 'Cuesta demasiado', fr: 'C’est trop cher', lt: 'Per brangu' } },
    { id: 'away', name: 'I am away for a while' },
  ],
  offers: [
    {
      ...{ id: 'quarter', name: 'A quarter off', reasons: ['price'], priority: 5 },
      gives: { kind: 'percent_off' as const, percent: 25, periods: 3 },
    },
    { id: 'rest', name: 'Have a rest', gives: { kind: 'pause' as const, periods: 2 } },
  ],
}

const box = {
  ...{ id: 'box-1', member: 'ada', plan: 'cheese-box', price: 2900, currency: 'EUR' },
  period: { count: 1, unit: 'month' as const },
}

const flowFor = (client?: Tenth, language = 'en'): Promise<TenthCancelFlow> =>
  fixture<TenthCancelFlow>(
    html`<tenth-cancel-flow .client=${client} language=${language}
      >Nothing runs<a slot="talk" href="tel:+37060000000">+370 600 00000</a></tenth-cancel-flow
    >`,
  )

async function subscriber(options = {}) {
  const deli = await openDeli({ saving })
  await deli.join('ada')
  await deli.shop('reportSubscription', { body: box })
  const client = deli.page('ada', options)
  const status = () => deli.shop('getSubscription', { params: { subscription: 'box-1' } })
  return { deli, client, status, flow: await flowFor(client) }
}

async function press(flow: TenthCancelFlow, label: string): Promise<void> {
  await shows(flow, label)
  const found = [...flow.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)
  found!.click()
}

async function reason(flow: TenthCancelFlow, index: number): Promise<void> {
  await part(flow, 'input[type=radio]')
  flow.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]!.click()
  await flow.updateComplete
}

describe('tenth-cancel-flow', () => {
  afterEach(closePages)

  it('says what runs and what it costs', async () => {
    const { flow } = await subscriber()
    await shows(flow, 'cheese-box €29 / month')
    await accessible(flow)
  })

  it('asks why, offers what fits the reason, and says to the cent what that saves', async () => {
    const { flow } = await subscriber()
    await press(flow, 'Cancel this subscription')
    await shows(flow, 'Why would you like to cancel?')
    expect(flow.shadowRoot!.activeElement?.className).to.equal('step')
    await accessible(flow)
    await reason(flow, 0)
    await press(flow, 'Next')
    await shows(flow, '25% off the next 3 payments. Saves you €21.75')
    await shows(flow, 'Nothing is sent and nothing charged for 2 periods.')
    await accessible(flow)
    ;(await part(flow, 'button[aria-label="Accept: A quarter off"]')).click()
    await shows(flow, 'Done: A quarter off. Your subscription goes on.')
    await accessible(flow)
  })

  it('cancels in one press from every step', async () => {
    for (const steps of [[], ['Next']]) {
      const { flow, status } = await subscriber()
      await press(flow, 'Cancel this subscription')
      await reason(flow, 1)
      for (const step of steps) await press(flow, step)
      if (steps.length) await shows(flow, 'Have a rest')
      expect((await part(flow, '[part=cancel]')).getBoundingClientRect().height).to.be.at.least(40)
      await press(flow, 'Cancel my subscription now')
      await shows(flow, 'Your subscription is cancelled.')
      expect((await status()).status).to.equal('cancelled')
    }
  })

  it('does not go on without a reason', async () => {
    const { flow } = await subscriber()
    await press(flow, 'Cancel this subscription')
    await shows(flow, 'Why would you like to cancel?')
    await press(flow, 'Next')
    await flow.updateComplete
    expect(words(flow)).to.include('Why would you like to cancel?')
  })

  it('lets one talk to a person, and keep it after all', async () => {
    const { flow, status } = await subscriber()
    await press(flow, 'Cancel this subscription')
    await reason(flow, 1)
    await press(flow, 'Next')
    await press(flow, 'Talk to a person')
    await shows(flow, 'We will get in touch with you.')
    const slot = await part<HTMLSlotElement>(flow, 'slot[name=talk]')
    expect(slot.assignedElements()[0]?.textContent).to.equal('+370 600 00000')
    await accessible(flow)
    await press(flow, 'Keep it')
    await shows(flow, 'Your subscription goes on as before.')
    expect((await status()).status).to.equal('active')
  })

  it('says when it failed, and stays where it was', async () => {
    const network = new Network()
    const { flow } = await subscriber({ fetch: network.fetch })
    await shows(flow, 'cheese-box')
    network.state = 'down'
    await press(flow, 'Cancel this subscription')
    await shows(flow, 'nothing was changed')
    await accessible(flow)
  }).timeout(30_000)

  it('shows what stands in it where nothing runs', async () => {
    const deli = await openDeli({ saving })
    await deli.join('ada')
    const flow = await flowFor(deli.page('ada'))
    const slot = await part<HTMLSlotElement>(flow, 'slot:not([name])')
    expect(slot.assignedNodes()[0]?.textContent).to.equal('Nothing runs')
  })

  it('speaks five languages', async () => {
    const { client } = await subscriber()
    const said = {
      en: ['Cancel this subscription', 'It costs too much'],
      es: ['Cancelar esta suscripción', 'Cuesta demasiado'],
      fr: ['Résilier cet abonnement', 'C’est trop cher'],
      lt: ['Nutraukti šią prenumeratą', 'Per brangu'],
      ar: ['إلغاء هذا الاشتراك', 'لماذا تود الإلغاء؟'],
    }
    for (const [language, [begin, why]] of Object.entries(said)) {
      const flow = await flowFor(client, language)
      await press(flow, begin!)
      await shows(flow, why!)
      await accessible(flow)
    }
  })
})
