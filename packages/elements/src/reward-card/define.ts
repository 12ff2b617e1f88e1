import { register } from '../element/register.ts'
import { TenthRewardCard } from './reward-card.ts'

register('tenth-reward-card', TenthRewardCard)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-reward-card': TenthRewardCard
  }
}
