import type { Page } from 'playwright-core'
import { everyTag } from '../../packages/embed/e2e/every-element.ts'

/** What is shown of the elements, and to whom. */
export interface State {
  /** Whether somebody is signed in. */
  member: boolean
  tags: readonly string[]
  /** Before the page loads: what becomes of what it asks for. */
  before?: (page: Page) => Promise<unknown>
  /** Once it has loaded: what a person does. */
  then?: (page: Page) => Promise<unknown>
  /** Only what is in the window, where something covers it. */
  window?: true
}

/** Whatever is asked for beyond the programme. */
const asked = /\/v1\/(?!page\/program)/

const show = (tag: string) => (page: Page) =>
  page.locator(tag).evaluate(element => (element as HTMLElement & { show: () => void }).show())

export const states: Readonly<Record<string, State>> = {
  member: { member: true, tags: everyTag },
  visitor: { member: false, tags: everyTag },
  launcher: { member: true, tags: ['tenth-launcher'], then: show('tenth-launcher'), window: true },
  'visitor-launcher': { member: false, tags: ['tenth-launcher'], then: show('tenth-launcher'), window: true },
  referral: { member: true, tags: ['tenth-referral-modal'], then: show('tenth-referral-modal'), window: true },
  loading: { member: true, tags: everyTag, before: page => page.route(/\/v1\//, () => undefined) },
  error: { member: true, tags: everyTag, before: page => page.route(asked, route => route.abort()) },
}
