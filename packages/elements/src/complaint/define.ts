import { register } from '../element/register.ts'
import { TenthComplaint } from './complaint.ts'

register('tenth-complaint', TenthComplaint)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-complaint': TenthComplaint
  }
}
