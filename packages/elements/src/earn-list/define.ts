import { register } from '../element/register.ts'
import { TenthEarnList } from './earn-list.ts'

register('tenth-earn-list', TenthEarnList)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-earn-list': TenthEarnList
  }
}
