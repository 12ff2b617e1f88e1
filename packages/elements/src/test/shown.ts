import { expect, waitUntil } from '@open-wc/testing'

/** What a person reads in an element, and in those inside it, with every space the same. */
export function words(element: Element): string {
  return texts(element.shadowRoot ?? element)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function texts(node: Node): string[] {
  if (node instanceof Text) return [node.data]
  const inside = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : []
  return [...inside, ...node.childNodes].flatMap(texts)
}

/** Waits until an element says something; the runner's own limit is the only one that fails a slow machine. */
export async function shows(element: Element, expected: string | RegExp): Promise<void> {
  const says = (): boolean => {
    const text = words(element)
    return typeof expected === 'string' ? text.includes(expected) : expected.test(text)
  }
  await seen(element, says, `It should say ${expected}`)
}

/** Waits for whatever else; to be used instead of `waitUntil`, which is content with one second. */
export async function until(is: () => unknown, wanted: string): Promise<void> {
  await waitUntil(is, wanted, { timeout: 25_000, interval: 20 })
}

async function seen(element: Element, is: () => unknown, wanted: string): Promise<void> {
  await until(is, wanted).catch((error: unknown) => {
    throw new Error(`${String(error)}, and says: ${words(element)}`)
  })
}

/** Waits for something in an element's shadow root. */
export async function part<Found extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): Promise<Found> {
  const find = (): Found | null => element.shadowRoot?.querySelector<Found>(selector) ?? null
  await seen(element, find, `There should be ${selector}`)
  return find()!
}

/** Looks for barriers, once everything that moves has come to rest: colours on their way are neither here nor there. */
export async function accessible(element: Element): Promise<void> {
  const moving = shadowRoots(element).flatMap(root => root.getAnimations())
  const ending = moving.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(ending.map(({ finished }) => finished))
  await expect(element).to.be.accessible()
}

function shadowRoots(element: Element): ShadowRoot[] {
  const root = element.shadowRoot
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(shadowRoots)] : []
}
