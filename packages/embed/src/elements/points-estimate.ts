import { TenthPointsEstimate } from '@tenth/elements'
import { define } from './define.ts'

define('tenth-points-estimate', TenthPointsEstimate)
