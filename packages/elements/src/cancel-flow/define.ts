import { register } from '../element/register.ts'
import { TenthCancelFlow } from './cancel-flow.ts'

register('tenth-cancel-flow', TenthCancelFlow)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-cancel-flow': TenthCancelFlow
  }
}
