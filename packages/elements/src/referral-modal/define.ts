import '../referral-status/define.ts'
import { register } from '../element/register.ts'
import { TenthReferralModal } from './referral-modal.ts'

register('tenth-referral-modal', TenthReferralModal)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-referral-modal': TenthReferralModal
  }
}
