import { register } from '../element/register.ts'
import { TenthReferralLanding } from './referral-landing.ts'

register('tenth-referral-landing', TenthReferralLanding)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-referral-landing': TenthReferralLanding
  }
}
