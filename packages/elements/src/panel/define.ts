import '../earn-list/define.ts'
import '../points-history/define.ts'
import '../referral-modal/define.ts'
import '../reward-list/define.ts'
import '../stamp-card/define.ts'
import { register } from '../element/register.ts'
import { TenthPanel } from './panel.ts'

register('tenth-panel', TenthPanel)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-panel': TenthPanel
  }
}
