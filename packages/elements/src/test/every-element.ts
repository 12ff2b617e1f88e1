import type { Tenth } from '@tenth/core'
import { waitUntil } from '@open-wc/testing'
import type { Messages } from '../language/dictionary.ts'
import type { Deli } from './deli.ts'
import { elementAttributes } from './element-attributes.ts'

/** Made by the test runner's configuration: every element is registered by it, and every English message is in it. */
export const { english } = (await import(`/tenth-every-element${'.js'}`)) as { english: Record<string, Messages> }

interface Manifest {
  modules: { declarations: { tagName: string }[] }[]
}

const manifest = (await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json()) as Manifest

/** The tag of every element of the manifest. */
export const everyTag = manifest.modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  .sort()

/** All of them in a column, each with what it needs. */
export function column(client: Tenth, language: string, width: number): HTMLElement {
  const main = document.createElement('main')
  main.style.inlineSize = `${width}px`
  main.innerHTML = everyTag
    .map(tag => `<${tag} language="${language}" ${elementAttributes[tag] ?? ''}></${tag}>`)
    .join('')
  for (const element of main.children) Object.assign(element, { client })
  document.body.append(main)
  return main
}

/** Waits until nothing loads any more, here or within: what arrives may bring something that loads in its turn. */
export async function settled(root: Element): Promise<void> {
  const waiting = (): string[] => everyRoot(root).flatMap(one => [...one.querySelectorAll(busy)].map(nameOf))
  let idle = 0
  const isStill = (): boolean => {
    idle = waiting().length ? 0 : idle + 1
    return idle === 3
  }
  await waitUntil(isStill, 'Everything should be there', { timeout: 25_000, interval: 100 }).catch((error: unknown) => {
    throw new Error(`${String(error)}: ${waiting().join(', ')}`)
  })
}

const busy = ':not(:defined), [aria-busy=true], .waiting'

/** An element, and every shadow root within it. */
export function everyRoot(root: Element | ShadowRoot): (Element | ShadowRoot)[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? everyRoot(shadowRoot) : []))
  return [root, ...(root instanceof Element && root.shadowRoot ? everyRoot(root.shadowRoot) : []), ...within]
}

/** Where something is, for whoever has to mend it. */
export function nameOf(element: Element): string {
  const root = element.getRootNode()
  const own = [element.localName, ...element.classList].join('.')
  return root instanceof ShadowRoot ? `${nameOf(root.host)} ${own}` : own
}

/** Somebody who has something of everything. */
export async function joinAda(deli: Deli): Promise<void> {
  await deli.join('ada')
  await deli.buy('ada', 7, 'order-1041')
  await deli.join('bea')
  const box = { id: 'box', member: 'ada', plan: 'cheese-box', price: 2900, currency: 'EUR' }
  await deli.shop('reportSubscription', { body: { ...box, period: { count: 1, unit: 'month' } } })
  await deli.shop('askSurvey', { params: { survey: 'visit' }, body: { id: 'first', member: 'ada' } })
}
