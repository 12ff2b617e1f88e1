import { register } from '../element/register.ts'
import { TenthLauncher } from './launcher.ts'

register('tenth-launcher', TenthLauncher)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-launcher': TenthLauncher
  }
}
