import { register } from '../element/register.ts'
import { TenthNotices } from './notices.ts'

register('tenth-notices', TenthNotices)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-notices': TenthNotices
  }
}
