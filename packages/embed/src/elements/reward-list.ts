import { TenthRewardList } from '@tenth/elements'
import { define } from './define.ts'

define('tenth-reward-list', TenthRewardList)
