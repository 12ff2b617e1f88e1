import type { DatabaseSync } from 'node:sqlite'
import { product } from '../catalogue/catalogue.ts'
import type { Product } from '../catalogue/product.ts'
import { all, run } from './shop-database.ts'

export interface CartLine {
  product: Product
  quantity: number
}

/** Nobody carries more of one thing home. */
export const most = 99

export function cartOf(db: DatabaseSync, session: string): CartLine[] {
  return all<{ sku: string; quantity: number }>(
    db,
    'SELECT sku, quantity FROM cart_lines WHERE session = ? ORDER BY rowid',
    session,
  ).flatMap(line => {
    const item = product(line.sku)
    return item ? [{ product: item, quantity: line.quantity }] : []
  })
}

export function addToCart(db: DatabaseSync, session: string, sku: string, quantity: number): void {
  if (quantity < 1) return
  run(
    db,
    `INSERT INTO cart_lines VALUES (?, ?, min(?, ${most}))
     ON CONFLICT DO UPDATE SET quantity = min(quantity + excluded.quantity, ${most})`,
    session,
    sku,
    quantity,
  )
}

/** None takes the line out. */
export function setInCart(db: DatabaseSync, session: string, sku: string, quantity: number): void {
  if (quantity < 1) run(db, 'DELETE FROM cart_lines WHERE session = ? AND sku = ?', session, sku)
  else {
    const kept = Math.min(quantity, most)
    run(db, 'UPDATE cart_lines SET quantity = ? WHERE session = ? AND sku = ?', kept, session, sku)
  }
}

export function emptyCart(db: DatabaseSync, session: string): void {
  run(db, 'DELETE FROM cart_lines WHERE session = ?', session)
}

export function piecesIn(cart: readonly CartLine[]): number {
  return cart.reduce((sum, line) => sum + line.quantity, 0)
}
