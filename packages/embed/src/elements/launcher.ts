import { TenthLauncher } from '@tenth/elements'
import { define } from './define.ts'

define('tenth-launcher', TenthLauncher)
