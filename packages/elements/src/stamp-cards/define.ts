import '../stamp-card/define.ts'
import { register } from '../element/register.ts'
import { TenthStampCards } from './stamp-cards.ts'

register('tenth-stamp-cards', TenthStampCards)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-stamp-cards': TenthStampCards
  }
}
