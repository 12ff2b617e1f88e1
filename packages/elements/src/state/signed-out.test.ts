import { expect } from '@open-wc/testing'
import { closePages, openDeli } from '../test/deli.ts'
import { everything } from '../test/deli-everything.ts'
import { column, everyTag, joinAda, settled } from '../test/every-element.ts'
import { words } from '../test/shown.ts'

const said = (main: HTMLElement): Map<string, string> =>
  new Map([...main.children].map(element => [element.localName, words(element)]))

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
    const client = deli.page('ada')
    const main = column(client, 'en', 900)
    await settled(main)
    expect(words(main.querySelector('tenth-profile')!)).not.to.equal('')
    client.setToken(null)
    await settled(main)
    const [left, expected] = [said(main), said(visitor)]
    const wrong = everyTag.filter(tag => left.get(tag) !== expected.get(tag))
    expect(wrong.map(tag => `${tag} says "${left.get(tag)!.slice(0, 200)}"`)).to.deep.equal([])
  })
})
