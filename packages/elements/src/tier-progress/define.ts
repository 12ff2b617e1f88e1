import { register } from '../element/register.ts'
import { TenthTierProgress } from './tier-progress.ts'

register('tenth-tier-progress', TenthTierProgress)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-tier-progress': TenthTierProgress
  }
}
