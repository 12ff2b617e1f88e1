import { register } from '../element/register.ts'
import { TenthCode } from './code.ts'

register('tenth-code', TenthCode)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-code': TenthCode
  }
}
