/** What a reader of a guide has at hand: examples use these without saying where they come from. */
export const ambient = `
import type { Tenth } from '@tenth/core'
import type { Shop } from '@tenth/core/shop'

declare global {
  const api: string
  const secretKey: string
  const key: string
  const token: string
  const tenth: Tenth
  const shop: Shop
}
`
