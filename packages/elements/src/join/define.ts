import { register } from '../element/register.ts'
import { TenthJoin } from './join.ts'

register('tenth-join', TenthJoin)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-join': TenthJoin
  }
}
