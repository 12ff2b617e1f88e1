import { readFileSync } from 'node:fs'
import { everything } from '../../elements/src/test/deli-everything.ts'
import { elementAttributes } from '../../elements/src/test/element-attributes.ts'
import type { Stage } from './stage.ts'

interface Manifest {
  modules: { declarations: { tagName: string }[] }[]
}

const elements = new URL('../../elements/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', elements), 'utf8')) as Manifest

/** These cover the page, or are shown by others. */
const aside = ['tenth-launcher', 'tenth-referral-modal']

/** The tag of every element that stands in the flow of a page. */
export const everyTag = manifest.modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  .filter(tag => !aside.includes(tag))
  .sort()

/** An element with what it needs before it has something to show. */
export const markup = (tag: string): string => `<${tag} ${elementAttributes[tag] ?? ''}></${tag}>`

/** The style sheet of a ready theme. */
export const themeSheet = (name: string): string => readFileSync(new URL(`themes/${name}.css`, elements), 'utf8')

/** A deli with everything there is, and the token of somebody who has something of all of it. */
export async function openEverything({ deli, member }: Stage): Promise<string> {
  await deli.shop.publish(everything)
  const token = await member('ada')
  await deli.buy('ada', 7, 'order-1041')
  await deli.shop.report({ type: 'member.joined', id: 'joined-bea', member: 'bea' })
  const box = { id: 'box', member: 'ada', plan: 'cheese-box', price: 2900, currency: 'EUR' }
  await deli.shop.call('reportSubscription', { body: { ...box, period: { count: 1, unit: 'month' } } })
  await deli.shop.call('askSurvey', { params: { survey: 'visit' }, body: { id: 'first', member: 'ada' } })
  return token
}
