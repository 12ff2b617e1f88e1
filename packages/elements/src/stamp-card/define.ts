import { register } from '../element/register.ts'
import { TenthStampCard } from './stamp-card.ts'

register('tenth-stamp-card', TenthStampCard)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-stamp-card': TenthStampCard
  }
}
