import { TenthReferralModal } from '@tenth/elements'
import { define } from './define.ts'

define('tenth-referral-modal', TenthReferralModal)
