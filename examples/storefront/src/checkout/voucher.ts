import type { Shop, Voucher } from '@tenth/core/shop'
import { isWord, type Word } from '../words/words.ts'

/** What a code is worth, or why it is worth nothing now. */
export type ReadVoucher = { gives: Voucher['gives']; wrong: null } | { gives: null; wrong: Word }

/** Asks Tenth what a code would take off, without using it. */
export async function readVoucher(shop: Shop, code: string): Promise<ReadVoucher> {
  try {
    const checked = await shop.checkVoucher(code)
    if (!checked.ok) return { gives: null, wrong: voucherWord(checked.refusal.code) }
    if (checked.value.status === 'used') return { gives: null, wrong: 'voucher_used' }
    return { gives: checked.value.gives, wrong: null }
  } catch {
    return { gives: null, wrong: 'voucherLater' }
  }
}

/** How the shop tells a refusal. */
export function voucherWord(code: string): Word {
  return isWord(code) ? code : 'voucher_unknown'
}
