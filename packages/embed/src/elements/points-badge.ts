import { TenthPointsBadge } from '@tenth/elements'
import { define } from './define.ts'

define('tenth-points-badge', TenthPointsBadge)
