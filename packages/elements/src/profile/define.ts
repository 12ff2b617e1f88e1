import '../birthday/define.ts'
import { register } from '../element/register.ts'
import { TenthProfile } from './profile.ts'

register('tenth-profile', TenthProfile)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-profile': TenthProfile
  }
}
