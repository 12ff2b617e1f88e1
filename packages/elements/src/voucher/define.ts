import { register } from '../element/register.ts'
import { TenthVoucher } from './voucher.ts'

register('tenth-voucher', TenthVoucher)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-voucher': TenthVoucher
  }
}
