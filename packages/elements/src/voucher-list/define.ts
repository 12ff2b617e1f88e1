import '../voucher/define.ts'
import { register } from '../element/register.ts'
import { TenthVoucherList } from './voucher-list.ts'

register('tenth-voucher-list', TenthVoucherList)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-voucher-list': TenthVoucherList
  }
}
