import { register } from '../element/register.ts'
import { TenthThankYou } from './thank-you.ts'

register('tenth-thank-you', TenthThankYou)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-thank-you': TenthThankYou
  }
}
