import type { Benefit } from '@tenth/core'
import { gift, percent, tag, truck } from '../icons/paths.ts'

const signs: Record<Benefit['kind'], string> = {
  free_product: gift,
  amount_off: tag,
  percent_off: percent,
  free_delivery: truck,
}

/** The drawing for what a reward gives. */
export function benefitSign({ kind }: Benefit): string {
  return signs[kind]
}
