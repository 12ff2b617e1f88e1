import { register } from '../element/register.ts'
import { TenthOfferList } from './offer-list.ts'

register('tenth-offer-list', TenthOfferList)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-offer-list': TenthOfferList
  }
}
