import { TenthStampCard } from '@tenth/elements'
import { define } from './define.ts'

define('tenth-stamp-card', TenthStampCard)
