import type { Benefit } from '@tenth/core'
import { bag, gift, percent, spark, tag, truck } from '../icons/paths.ts'

const signs: Record<Benefit['kind'], string> = {
  free_product: gift,
  amount_off: tag,
  percent_off: percent,
  free_delivery: truck,
  gift_card: tag,
  free_months: gift,
  bill_credit: tag,
  early_access: spark,
  donation: spark,
  material_gift: bag,
}

/** The drawing for what a reward gives. */
export function benefitSign({ kind }: Benefit): string {
  return signs[kind]
}
