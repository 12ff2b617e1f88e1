import { expect, fixture, html } from '@open-wc/testing'
import type { Entry, Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthPointsHistory } from './points-history.ts'

const historyFor = (client?: Tenth, language = 'en'): Promise<TenthPointsHistory> =>
  fixture<TenthPointsHistory>(
    html`<tenth-points-history .client=${client} language=${language}></tenth-points-history>`,
  )

/** Where one letter of an element stands; its text may be in several pieces. */
function letterBox(element: Element, index: number): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = index
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length) {
      const range = new Range()
      range.setStart(node, left)
      range.setEnd(node, left + 1)
      return range.getBoundingClientRect()
    }
    left -= node.length
  }
  throw new Error(`There is no letter ${index}.`)
}

async function member(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, history: await historyFor(client) }
}

describe('tenth-points-history', () => {
  afterEach(closePages)

  it('tells what happened, a line for each thing', async () => {
    const { deli, history } = await member()
    await deli.buy('ada', 3, '1041')
    await shows(history, /Order 1041 \S+ \d+, \d+ \+ ?30 points \+ ?3 stamps/)
    await deli.report({
      type: 'order.refunded',
      id: 'back',
      member: 'ada',
      refund: { order: '1041', lines: [{ id: '1', quantity: 1 }] },
    })
    await shows(history, /Return, order 1041 .* − ?10 points − ?1 stamp/)
    await accessible(history)
  })

  it('writes the sign on the left of its digits, wherever the words run from', async () => {
    const { deli, client } = await member()
    await deli.buy('ada', 3, '1041')
    for (const language of ['en', 'ar']) {
      for (const dir of ['ltr', 'rtl']) {
        const box = await fixture(
          html`<div dir=${dir}>
            <tenth-points-history .client=${client} language=${language}></tenth-points-history>
          </div>`,
        )
        const text = await part(box.firstElementChild!, '[part=change]')
        const { textContent } = text
        const where = (letter: RegExp): DOMRect => letterBox(text, textContent.search(letter))
        const [plus, digit, noun] = [where(/\+/), where(/\p{Nd}/u), where(/\p{L}/u)]
        expect(plus.right, `${language} in ${dir}`).to.be.at.most(digit.left + 1)
        const isAfter = language === 'en' ? noun.left > digit.left : noun.left < plus.left
        expect(isAfter, `${language} in ${dir}: the word after the number`).to.equal(true)
      }
    }
  })

  it('holds a place while it asks, and none for a visitor', async () => {
    const network = new Network()
    const { deli, client } = await member({ fetch: network.fetch })
    await client.refresh()
    network.state = 'silent'
    const history = await historyFor(client)
    expect((await part(history, '[aria-busy=true]')).offsetHeight).to.be.greaterThan(100)
    await accessible(history)
    expect((await historyFor(deli.page(null))).offsetHeight).to.equal(0)
  })

  it('shows entries of another back end, and asks nobody', async () => {
    const { client } = await member()
    const entry: Entry = {
      ...{ id: 'e1', member: 'ada', unit: 'points', kind: 'earn', amount: 30, pending: 0, lot: 'e1' },
      ...{ at: '2026-03-02T10:00:00.000Z', activity: 'a1', order: '77', line: '1', rule: 'spend' },
      ...{ redemption: null, version: 1, pendingUntil: null, expiresAt: null },
    }
    const history = await historyFor()
    Object.assign(history, { program: client.$program.get().value, entries: [entry] })
    await shows(history, /Order 77 .* \+ ?30 points/)
    history.entries = []
    await shows(history, 'Nothing')
  })

  it('names the reward that was taken, and given back', async () => {
    const { deli, client, history } = await member()
    await deli.buy('ada', 3)
    await shows(history, '30 points')
    const taken = await client.redeem({ reward: 'coffee' })
    await shows(history, 'Reward: A coffee on us')
    if (taken.ok) await client.cancel(taken.value.redemption.id)
    await shows(history, 'Given back')
  })

  it('says nothing to who is no member', async () => {
    const deli = await openDeli()
    const history = await historyFor(deli.page(null))
    await history.updateComplete
    expect(words(history)).to.equal('')
  })

  it('says when it failed, and tries again', async () => {
    const network = new Network()
    const { client } = await member({ fetch: network.fetch })
    await client.refresh()
    network.state = 'down'
    const history = await historyFor(client)
    await shows(history, 'We could not load what happened.')
    await accessible(history)
    network.state = 'up'
    ;(await part(history, '.link')).click()
    await shows(history, '20 points')
  })

  it('speaks four languages', async () => {
    const { deli, client } = await member()
    await deli.buy('ada', 1, '7')
    const said = { en: 'Order 7', es: 'Pedido 7', fr: 'Commande 7', lt: 'Užsakymas 7' }
    for (const [language, expected] of Object.entries(said)) {
      const one = await historyFor(client, language)
      await shows(one, expected)
      await accessible(one)
    }
  })
})
