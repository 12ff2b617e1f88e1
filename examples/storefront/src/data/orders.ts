import type { DatabaseSync } from 'node:sqlite'
import type { Priced } from '../checkout/price.ts'
import { all, one, run } from './shop-database.ts'

export interface OrderLine {
  id: string
  sku: string
  quantity: number
  /** What was paid for the line, in cents. */
  amount: number
  /** How many units went back. */
  refunded: number
}

export interface ShopOrder {
  id: string
  customer: string | null
  session: string
  name: string
  status: 'pending' | 'paid' | 'failed'
  delivery: number
  saved: number
  voucher: string | null
  created_at: string
  lines: OrderLine[]
}

type Row = Omit<ShopOrder, 'lines'>
type Buyer = Pick<ShopOrder, 'id' | 'customer' | 'session' | 'name' | 'voucher'>

function withLines(db: DatabaseSync, row: Row): ShopOrder {
  const lines = all<OrderLine>(db, 'SELECT * FROM order_lines WHERE order_id = ? ORDER BY rowid', row.id)
  return { ...row, lines }
}

export function orderById(db: DatabaseSync, id: string): ShopOrder | undefined {
  const row = one<Row>(db, 'SELECT * FROM orders WHERE id = ?', id)
  return row && withLines(db, row)
}

export function ordersOf(db: DatabaseSync, customer: string): ShopOrder[] {
  const rows = all<Row>(
    db,
    `SELECT * FROM orders WHERE customer = ? AND status = 'paid' ORDER BY created_at DESC, rowid DESC LIMIT 50`,
    customer,
  )
  return rows.map(row => withLines(db, row))
}

export function latestOrders(db: DatabaseSync): ShopOrder[] {
  const rows = all<Row>(db, `SELECT * FROM orders WHERE status = 'paid' ORDER BY created_at DESC, rowid DESC LIMIT 50`)
  return rows.map(row => withLines(db, row))
}

/** Orders whose payment was under way when the shop last stopped. */
export function pendingOrders(db: DatabaseSync): ShopOrder[] {
  return all<Row>(db, `SELECT * FROM orders WHERE status = 'pending'`).map(row => withLines(db, row))
}

export function insertOrder(db: DatabaseSync, buyer: Buyer, priced: Priced): void {
  run(
    db,
    `INSERT INTO orders VALUES (?, ?, ?, ?, 'pending', ?, ?, ?, ?)`,
    buyer.id,
    buyer.customer,
    buyer.session,
    buyer.name,
    priced.delivery,
    priced.saved,
    buyer.voucher,
    new Date().toISOString(),
  )
  for (const line of priced.lines) {
    run(
      db,
      'INSERT INTO order_lines (order_id, id, sku, quantity, amount) VALUES (?, ?, ?, ?, ?)',
      buyer.id,
      line.id,
      line.product.sku,
      line.quantity,
      line.amount,
    )
  }
}

export function setOrderStatus(db: DatabaseSync, id: string, status: ShopOrder['status']): void {
  run(db, 'UPDATE orders SET status = ? WHERE id = ?', status, id)
}

/** Takes units of a line back; false where fewer are left. */
export function markRefunded(db: DatabaseSync, order: string, line: string, quantity: number): boolean {
  const sql = `UPDATE order_lines SET refunded = refunded + ? WHERE order_id = ? AND id = ? AND refunded + ? <= quantity`
  return run(db, sql, quantity, order, line, quantity) === 1
}

export function totalOf(order: ShopOrder): number {
  return order.lines.reduce((sum, line) => sum + line.amount, order.delivery)
}
