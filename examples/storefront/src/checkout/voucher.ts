import { isProblemError, type Shop, type Voucher } from '@tenth/core/shop'
import { isWord, type Word } from '../words/words.ts'

/** What a code is worth, or why it is worth nothing now. */
export type ReadVoucher = { gives: Voucher['gives']; wrong: null } | { gives: null; wrong: Word }

/** Somebody stands at the till: sooner than the client gives up by itself. */
const patience = 4_000

/** Asks Tenth what a code would take off, without using it. */
export async function readVoucher(shop: Shop, code: string): Promise<ReadVoucher> {
  try {
    const voucher = await shop.call('checkVoucher', { body: { code }, signal: AbortSignal.timeout(patience) })
    return voucher.status === 'used' ? { gives: null, wrong: 'voucher_used' } : { gives: voucher.gives, wrong: null }
  } catch (error) {
    return { gives: null, wrong: refusalWord(error) }
  }
}

/** Uses a code for an order, once; answers what to tell her where that was not to be. */
export async function takeVoucher(shop: Shop, code: string, order: string): Promise<Word | null> {
  try {
    await shop.call('useVoucher', { body: { code, order }, signal: AbortSignal.timeout(patience) })
    return null
  } catch (error) {
    return refusalWord(error)
  }
}

function refusalWord(error: unknown): Word {
  if (!isProblemError(error) || error.problem.status >= 500) return 'voucherLater'
  const code = error.problem.refusal?.code ?? ''
  return isWord(code) ? code : 'voucher_unknown'
}
