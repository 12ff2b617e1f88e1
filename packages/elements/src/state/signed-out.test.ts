import { expect, fixture, html } from '@open-wc/testing'
import type { TenthRewardList } from '../reward-list/reward-list.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { everything } from '../test/deli-everything.ts'
import { column, everyTag, joinAda, settled } from '../test/every-element.ts'
import { part, shows, until, words } from '../test/shown.ts'

const said = (main: HTMLElement): Map<string, string> =>
  new Map([...main.children].map(element => [element.localName, words(element)]))

const takes = [
  ['tenth-reward-list', '[part=reward] .do button'],
  ['tenth-reward-card', '.do button'],
  ['tenth-offer-list', '[part=offer] button'],
] as const

describe('who signs out', () => {
  afterEach(() => {
    closePages()
    for (const main of document.querySelectorAll('main')) main.remove()
  })

  it('leaves nothing behind: every element says what it says to a visitor', async () => {
    const deli = await openDeli(everything)
    await joinAda(deli)
    const visitor = column(deli.page(null), 'en', 900)
    await settled(visitor)
    const expected = said(visitor)
    visitor.remove()
    const client = deli.page('ada')
    const main = column(client, 'en', 900)
    await settled(main)
    expect(words(main.querySelector('tenth-profile')!)).not.to.equal('')
    // Worst would be a code that the next person can use.
    for (const [tag, button] of takes) {
      const element = main.querySelector(tag)!
      ;(await part(element, button)).click()
      await part(element, 'tenth-code')
    }
    client.setToken(null)
    await settled(main)
    const left = said(main)
    const wrong = everyTag.filter(tag => left.get(tag) !== expected.get(tag))
    expect(wrong.map(tag => `${tag} says "${left.get(tag)}" and not "${expected.get(tag)}"`)).to.deep.equal([])
  })

  it('leaves a code while it is only asked who is here, and none to the next', async () => {
    const deli = await openDeli()
    for (const member of ['ada', 'bea']) {
      await deli.join(member)
      await deli.buy(member, 3)
    }
    const client = deli.page('ada')
    const next = deli.page('bea')
    const list = await fixture<TenthRewardList>(html`<tenth-reward-list .client=${client}></tenth-reward-list>`)
    ;(await part(list, '.do button')).click()
    await part(list, 'tenth-code')
    await client.refresh()
    await list.updateComplete
    await part(list, 'tenth-code')
    list.client = next
    await until(() => !list.shadowRoot!.querySelector('tenth-code'), 'The code should be gone')
    await shows(list, '30 points')
  })
})
