import { register } from '../element/register.ts'
import { TenthPointsHistory } from './points-history.ts'

register('tenth-points-history', TenthPointsHistory)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-points-history': TenthPointsHistory
  }
}
