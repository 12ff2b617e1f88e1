import assert from 'node:assert/strict'
import type { Browser, Locator, Page } from 'playwright-core'

/** How she pays. */
export interface Paying {
  /** A reward code she types in first. */
  code?: string
  card?: string
  way?: 'pick-up' | 'courier'
}

/** Somebody in front of a browser: what she does and what she sees, in the words of the shop. */
export class Shopper {
  readonly name: string
  readonly page: Page
  readonly #url: string

  private constructor(page: Page, url: string, name: string) {
    this.page = page
    this.#url = url
    this.name = name
  }

  static async arrive(browser: Browser, url: string, name: string): Promise<Shopper> {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
    context.setDefaultTimeout(15_000)
    return new Shopper(await context.newPage(), url, name)
  }

  get email(): string {
    return `${this.name.toLowerCase()}@example.com`
  }

  get badge(): Locator {
    return this.page.locator('tenth-points-badge')
  }

  get card(): Locator {
    return this.page.locator('tenth-stamp-card')
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.#url + path, { waitUntil: 'domcontentloaded' })
  }

  /** Another tab of the same browser. */
  async openTab(path: string): Promise<Shopper> {
    const tab = new Shopper(await this.page.context().newPage(), this.#url, this.name)
    await tab.go(path)
    return tab
  }

  async join(email = this.email): Promise<void> {
    await this.go('/join')
    await this.page.getByLabel('Your name').fill(this.name)
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.locator('main').getByRole('button', { name: 'Join' }).click()
    await this.page.waitForURL('**/')
  }

  /** Comes back on another device, by the link the shop sends her. */
  async signIn(): Promise<void> {
    await this.go('/sign-in')
    await this.page.getByLabel('E-mail').fill(this.email)
    await this.page.getByRole('button', { name: 'Send me the link' }).click()
    await this.page.getByRole('button', { name: `Sign in as ${this.name}` }).click()
    await this.page.waitForURL('**/account')
  }

  /** Her own link, as the referral modal shows it. */
  async referralLink(): Promise<string> {
    await this.go('/account')
    await this.page.getByRole('button', { name: 'Bring a friend' }).click()
    const link = this.page.locator('tenth-referral-modal').getByLabel('Your link')
    await link.waitFor()
    return link.inputValue()
  }

  async put(product: string, quantity = 1): Promise<void> {
    if (!this.page.url().endsWith('/')) await this.go('/')
    const pieces = this.page.locator('#pieces')
    for (let put = 0; put < quantity; put += 1) {
      const before = Number(await pieces.textContent())
      await this.page.getByRole('button', { name: `Add ${product} to the basket` }).click()
      await pieces.getByText(String(before + 1), { exact: true }).waitFor()
    }
  }

  /** Fills in the checkout up to the button that pays. */
  async fillCheckout({ code, card = '4242', way }: Paying = {}): Promise<void> {
    await this.go('/checkout')
    if (code) {
      await this.page.getByLabel('Reward code').fill(code)
      await this.page.getByRole('button', { name: 'Apply' }).click()
      await this.page.locator('#voucher-told.good, #voucher-told.wrong').waitFor()
    }
    const name = this.page.getByLabel('Your name')
    if (!(await name.inputValue())) await name.fill(this.name)
    if (way) await this.page.locator(`[name=way][value=${way}]`).check()
    await this.page.getByLabel('Card number').fill(card)
  }

  /** Buys what is in the basket; answers the order's number. */
  async buy(paying: Paying = {}): Promise<string> {
    await this.fillCheckout(paying)
    await this.page.locator('#pay').click()
    await this.page.waitForURL('**/orders/*')
    return this.page.url().split('/').at(-1) ?? ''
  }

  /** Waits until the estimate on the page promises just this, such as `29 crumbs and 2 stamps`. */
  async seesPromise(expected: string): Promise<void> {
    // While a new cart is asked about, what stands there is of the one before.
    const parts = this.page.locator('tenth-points-estimate [part=base][aria-busy=false] [part=earned]')
    const read = async () => (await parts.allTextContents()).join(' and ').replaceAll('\u00a0', ' ')
    await this.#until(expected, read)
  }

  /** Waits until she sees so many points on her badge. */
  async sees(points: string): Promise<void> {
    // The number and its word stand on either side of a space that does not break.
    const shown = new RegExp(`^${points.replace(' ', '\\s')}$`)
    await this.badge.locator('[part=value]', { hasText: shown }).waitFor()
  }

  /** Waits until her card has so many stamps. */
  async seesStamps(stamps: number): Promise<void> {
    await this.#until(stamps, () => this.card.locator('[part=stamp]').count())
  }

  /** Reads a moving page until it says what is expected; what it said last is in the error. */
  async #until<T>(expected: T, read: () => Promise<T>): Promise<void> {
    let last = await read()
    for (const end = Date.now() + 15_000; last !== expected && Date.now() < end; last = await read()) {
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
    }
    assert.equal(last, expected)
  }
}
