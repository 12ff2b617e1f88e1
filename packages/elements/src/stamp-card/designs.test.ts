import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { ProgramInput } from '@tenth/core/shop'
import { closePages, openDeli } from '../test/deli.ts'
import { deliProgram } from '../test/deli-program.ts'
import { accessible, part, shows, until, words } from '../test/shown.ts'
import './define.ts'
import { cardDesigns, type CardDesign } from './card-design.ts'
import type { TenthStampCard } from './stamp-card.ts'

const sandwich = deliProgram.cards![0]!
const onTheWay: NonNullable<ProgramInput['cards']>[number]['interim'] = [
  { at: 6, gives: [{ reward: 'coffee' }] },
  { at: 3, gives: [{ points: 20 }] },
]

const cardOf = (client: Tenth, design?: CardDesign, width = 340): Promise<TenthStampCard> =>
  fixture<TenthStampCard>(
    html`<tenth-stamp-card
      style="inline-size: ${width}px"
      .design=${design}
      .client=${client}
      language="en"
    ></tenth-stamp-card>`,
  )

async function deliWith(card: Partial<typeof sandwich>, sandwiches: number) {
  const deli = await openDeli({ cards: [{ ...sandwich, ...card }] })
  await deli.join('ada')
  if (sandwiches) await deli.buy('ada', sandwiches)
  return deli
}

const all = (card: Element, selector: string): Element[] => [...card.shadowRoot!.querySelectorAll(selector)]

describe('the designs of tenth-stamp-card', () => {
  afterEach(closePages)

  for (const design of cardDesigns) {
    it(`shows every stamp as a ${design}, at its final size while it waits, open to everyone`, async () => {
      const deli = await deliWith({}, 7)
      const waiting = await cardOf(deli.page('ada', { fetch: () => new Promise<Response>(() => undefined) }), design)
      expect((await part(waiting, 'article')).getAttribute('aria-busy')).to.equal('true')
      const card = await cardOf(deli.page('ada'), design)
      await shows(card, '7 of 9 stamps, 2 to go')
      expect(all(card, '[part=stamp]')).to.have.length(7)
      expect(all(card, '[part=place]')).to.have.length(2)
      expect(all(card, '[part=prize]')).to.have.length(1)
      expect(waiting.offsetHeight).to.equal(card.offsetHeight)
      await accessible(card)
    })

    it(`keeps 100 stamps as a ${design} inside 240 px`, async () => {
      const deli = await deliWith({ stamps: 100 }, 61)
      const card = await cardOf(deli.page('ada'), design, 240)
      await shows(card, '61 of 100 stamps')
      const { left, right } = card.getBoundingClientRect()
      const places = all(card, '[part=stamp], [part=place], [part=prize]').map(place => place.getBoundingClientRect())
      expect(places).to.have.length(101)
      for (const place of places) {
        expect(place.left).to.be.at.least(left)
        expect(place.right).to.be.at.most(right)
        expect(place.width).to.be.greaterThan(0.5)
      }
    })
  }

  it('is a grid where the page asks for a design there is none of', async () => {
    const deli = await deliWith({}, 1)
    const card = await cardOf(deli.page('ada'))
    card.setAttribute('design', 'spiral')
    await shows(card, '1 of 9 stamps')
    expect(getComputedStyle(await part(card, 'ol')).display).to.equal('grid')
  })

  it('changes its design where it stands', async () => {
    const deli = await deliWith({}, 1)
    const card = await cardOf(deli.page('ada'), 'punch')
    await shows(card, '1 of 9 stamps')
    card.design = 'circle'
    await card.updateComplete
    expect(all(card, 'svg.circle [part=stamp]')).to.have.length(1)
  })

  it('lays the stamps of a circle around its reward', async () => {
    const deli = await deliWith({ stamps: 4 }, 4)
    const card = await cardOf(deli.page('ada'), 'circle')
    await shows(card, 'Your card is full')
    const middleOf = (place: Element) => {
      const { x, y, width, height } = place.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    const [top, right, bottom, left] = all(card, '[part=stamp]').map(middleOf)
    const prize = middleOf(all(card, '[part=prize]')[0]!)
    expect(top!.y).to.be.lessThan(prize.y)
    expect(bottom!.y).to.be.greaterThan(prize.y)
    expect(right!.x).to.be.greaterThan(prize.x)
    expect(left!.x).to.be.lessThan(prize.x)
    expect(Math.abs(top!.x - prize.x)).to.be.lessThan(1)
  })
})

describe('what tenth-stamp-card gives on the way', () => {
  afterEach(closePages)

  it('is told in the order of the stamps, with what is reached said aloud', async () => {
    const deli = await deliWith({ interim: onTheWay }, 4)
    const card = await cardOf(deli.page('ada'))
    await shows(card, 'At stamp 3: 20 points Reached. At stamp 6: A coffee on us')
    expect(words(card)).not.to.match(/coffee on us Reached/)
    expect(all(card, '[part=stamp] .present')).to.have.length(1)
    expect(all(card, '[part=place] .present')).to.have.length(1)
    await accessible(card)
  })

  it('is announced with the stamp that brings it', async () => {
    const deli = await deliWith({ interim: onTheWay }, 2)
    const card = await cardOf(deli.page('ada'))
    await shows(card, '2 of 9 stamps')
    await deli.buy('ada', 1)
    await until(
      () => all(card, '[role=status]')[0]!.textContent.includes('A new stamp: 3 of 9. At stamp 3: 20'),
      'It should be told',
    )
  })
})

describe('the last stamp of tenth-stamp-card', () => {
  afterEach(closePages)

  it('is celebrated when it lands, and not again when the page comes back', async () => {
    const deli = await deliWith({}, 8)
    const card = await cardOf(deli.page('ada'))
    await shows(card, '8 of 9 stamps')
    expect(all(card, '.celebrates')).to.have.length(0)
    await deli.buy('ada', 1)
    await shows(card, 'Your card is full. Take your reward.')
    expect(all(card, '.celebrates')).to.have.length(1)
    const names = card.shadowRoot!.getAnimations().map(animation => (animation as CSSAnimation).animationName)
    expect(names).to.include('opens')
    const again = await cardOf(deli.page('ada'))
    await shows(again, 'Your card is full')
    expect(all(again, '.celebrates')).to.have.length(0)
  })
})
