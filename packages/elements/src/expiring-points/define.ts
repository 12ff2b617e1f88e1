import { register } from '../element/register.ts'
import { TenthExpiringPoints } from './expiring-points.ts'

register('tenth-expiring-points', TenthExpiringPoints)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-expiring-points': TenthExpiringPoints
  }
}
