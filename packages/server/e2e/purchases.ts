import type { Entry } from '@tenth/contract'
import { purchase, type ShopOverHttp } from './shop-over-http.ts'
import type { TenthProcess } from './tenth-process.ts'

const members = Array.from({ length: 8 }, (_, index) => `member-${index}`)

/** Two tills for each member, all busy at the same time. */
const tills = [...members, ...members]

/** Purchases of one euro by several members, and what the shop knows of each: acknowledged, or still open. */
export class Purchases {
  readonly acknowledged = new Set<string>()
  /** Sent, and never answered: by order, its member. */
  readonly open = new Map<string, string>()
  readonly #shop: ShopOverHttp
  #orders = 0

  constructor(shop: ShopOverHttp) {
    this.#shop = shop
  }

  async join(server: TenthProcess): Promise<void> {
    for (const member of members) await this.#shop.join(server, member)
  }

  /** Reports without a pause; once so many are acknowledged `then` is done, while the tills go on until nobody answers. */
  async reportUntil(server: TenthProcess, enough: number, then: () => Promise<void>): Promise<void> {
    const goal = this.acknowledged.size + enough
    let done: Promise<void> | undefined
    const till = async (member: string) => {
      while (await this.#report(server, member, `order-${++this.#orders}`)) {
        if (this.acknowledged.size >= goal) done ??= then()
      }
    }
    await Promise.all(tills.map(till))
    await done
    if (!done) throw new Error('The server went away by itself.')
  }

  /** Reports what was never answered once more, each under its own id. */
  async reportOpen(server: TenthProcess): Promise<void> {
    await Promise.all(
      [...this.open].map(async ([order, member]) => {
        if (!(await this.#report(server, member, order))) throw new Error(`${order} was not answered.`)
      }),
    )
  }

  /** How many times the server's ledger has each order. */
  async recorded(server: TenthProcess): Promise<Map<string, number>> {
    const times = new Map<string, number>()
    const entries = (await Promise.all(members.map(member => this.#entriesOf(server, member)))).flat()
    for (const { order } of entries) if (order !== null) times.set(order, (times.get(order) ?? 0) + 1)
    return times
  }

  async #entriesOf(server: TenthProcess, member: string): Promise<Entry[]> {
    const entries: Entry[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = { limit: '200', ...(cursor !== null && { cursor }) }
      const { items, next } = await this.#shop.must(server, 'listMemberEntries', { params: { member }, query })
      entries.push(...items)
      cursor = next
    } while (cursor !== null)
    return entries
  }

  /** False when nobody answered; throws when the answer was no. */
  async #report(server: TenthProcess, member: string, order: string): Promise<boolean> {
    this.open.set(order, member)
    const body = purchase(member, order, 1)
    const answer = await this.#shop.call(server, 'reportActivity', { body }).catch(() => null)
    if (!answer) return false
    if (answer.status !== 200)
      throw new Error(`${order} was answered ${answer.status}: ${JSON.stringify(answer.problem)}`)
    this.open.delete(order)
    this.acknowledged.add(order)
    return true
  }
}
