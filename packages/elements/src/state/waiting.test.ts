import { expect } from '@open-wc/testing'
import { until } from '../test/shown.ts'
import { closePages, openDeli, type Deli } from '../test/deli.ts'
import { everything } from '../test/deli-everything.ts'
import { column, everyTag, joinAda, settled } from '../test/every-element.ts'
import { Network } from '../test/network.ts'

const bare = (tag: string): string => tag.replace('tenth-', '')
const heights = (main: HTMLElement): Map<string, number> =>
  new Map([...main.children].map(element => [bare(element.localName), element.getBoundingClientRect().height]))

/** They have one size, whatever the programme and the member have. */
const sized = ['birthday', 'cancel-flow', 'code', 'join', 'points-badge', 'points-estimate', 'points-slider'].concat([
  'referral-landing',
  'referral-status',
  'reward-card',
  'stamp-card',
  'stamp-cards',
])
/** Whether they come at all, or how much comes, nobody can know before. */
const unforeseen = ['panel', 'survey']

/** How tall every element is while nothing has come, and once everything has. */
async function beforeAndAfter(deli: Deli, member: string | null, width: number) {
  const network = new Network()
  network.state = 'silent'
  const waiting = column(deli.page(member, { fetch: network.fetch }), 'en', width)
  await until(() => heights(waiting).get('reward-list'), 'The outlines should be drawn')
  const before = heights(waiting)
  const main = column(deli.page(member), 'en', width)
  await settled(main)
  return { before, after: heights(main) }
}

describe('what is on its way', () => {
  afterEach(() => {
    closePages()
    for (const main of document.querySelectorAll('main')) main.remove()
  })

  for (const member of ['ada', null]) {
    it(`has its place already: ${member ?? 'a visitor'}`, async () => {
      const deli = await openDeli(everything)
      await joinAda(deli)
      for (const width of [360, 900]) {
        const { before, after } = await beforeAndAfter(deli, member, width)
        const wrong = everyTag.map(bare).flatMap(name => {
          const [waits, is] = [before.get(name)!, after.get(name)!]
          // One line more or less, where words come to wrap.
          const fits = sized.includes(name) ? Math.abs(waits - is) < 30 : waits >= is / 2
          return fits || unforeseen.includes(name) ? [] : [`${name} waits at ${waits}, and has ${is} of ${width}`]
        })
        expect(wrong).to.deep.equal([])
      }
    })
  }
})
