import { register } from '../element/register.ts'
import { TenthRewardList } from './reward-list.ts'

register('tenth-reward-list', TenthRewardList)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-reward-list': TenthRewardList
  }
}
