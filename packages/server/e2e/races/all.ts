import { campaign, compensation, offer } from './budgets.ts'
import type { Contested } from './contested.ts'
import { referral } from './referral.ts'
import { lastPoints, stock, voucher } from './rewards.ts'
import { saveOffer } from './save-offer.ts'

/** Everything that many may want at once and only so many can have. */
export const contested: readonly Contested[] = [
  lastPoints,
  stock,
  voucher,
  campaign,
  saveOffer,
  offer,
  compensation,
  referral,
]
