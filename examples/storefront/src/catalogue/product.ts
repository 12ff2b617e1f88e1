import type { Language } from '../words/language.ts'

export type Category = 'sandwich' | 'soup' | 'coffee' | 'bakery' | 'grocery'

/** Something on the shelf. */
export interface Product {
  sku: string
  category: Category
  /** What one costs, in cents. */
  price: number
  name: Record<Language, string>
  about: Record<Language, string>
}
