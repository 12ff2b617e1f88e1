import { register } from '../element/register.ts'
import { TenthTierTable } from './tier-table.ts'

register('tenth-tier-table', TenthTierTable)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-tier-table': TenthTierTable
  }
}
