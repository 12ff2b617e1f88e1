import { register } from '../element/register.ts'
import { TenthBirthday } from './birthday.ts'

register('tenth-birthday', TenthBirthday)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-birthday': TenthBirthday
  }
}
