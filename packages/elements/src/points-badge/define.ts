import { register } from '../element/register.ts'
import { TenthPointsBadge } from './points-badge.ts'

register('tenth-points-badge', TenthPointsBadge)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-points-badge': TenthPointsBadge
  }
}
