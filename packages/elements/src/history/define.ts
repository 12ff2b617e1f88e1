import { register } from '../element/register.ts'
import { TenthHistory } from './history.ts'

register('tenth-history', TenthHistory)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-history': TenthHistory
  }
}
