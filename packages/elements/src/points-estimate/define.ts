import { register } from '../element/register.ts'
import { TenthPointsEstimate } from './points-estimate.ts'

register('tenth-points-estimate', TenthPointsEstimate)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-points-estimate': TenthPointsEstimate
  }
}
