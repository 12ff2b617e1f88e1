import { register } from '../element/register.ts'
import { TenthHelp } from './help.ts'

register('tenth-help', TenthHelp)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-help': TenthHelp
  }
}
