import { markRefunded, orderById } from '../data/orders.ts'
import { newNumber } from '../data/secret.ts'
import { transaction } from '../data/shop-database.ts'
import type { Shopfront } from '../visit.ts'

/** Gives units of one line back, and has Tenth take back what they earned; false where there is nothing to give back. */
export async function refundLine(front: Shopfront, order: string, line: string, quantity: number): Promise<boolean> {
  const { db, outbox } = front
  const done = transaction(db, () => {
    const paid = orderById(db, order)
    if (paid?.status !== 'paid' || quantity < 1 || !markRefunded(db, order, line, quantity)) return false
    if (paid.customer) {
      const id = newNumber('R')
      const refund = { order, lines: [{ id: line, quantity }] }
      const at = new Date().toISOString()
      outbox.add(id, paid.customer, { activity: { type: 'order.refunded', id, member: paid.customer, at, refund } })
    }
    return true
  })
  if (done) await outbox.send()
  return done
}
