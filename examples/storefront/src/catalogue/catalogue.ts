import { food } from './food.ts'
import { drinksAndShelf } from './drinks-and-shelf.ts'
import type { Category, Product } from './product.ts'

/** Everything the deli sells, in the order of the page. */
export const catalogue: readonly Product[] = [...food, ...drinksAndShelf]

export const categories: readonly Category[] = ['sandwich', 'soup', 'coffee', 'bakery', 'grocery']

export function product(sku: string): Product | undefined {
  return catalogue.find(item => item.sku === sku)
}
