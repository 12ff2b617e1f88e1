import { register } from '../element/register.ts'
import { TenthLeaderboard } from './leaderboard.ts'

register('tenth-leaderboard', TenthLeaderboard)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-leaderboard': TenthLeaderboard
  }
}
