import { register } from '../element/register.ts'
import { TenthReferralStatus } from './referral-status.ts'

register('tenth-referral-status', TenthReferralStatus)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-referral-status': TenthReferralStatus
  }
}
