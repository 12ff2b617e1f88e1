import './launcher/define.ts'
import './panel/define.ts'
import './points-badge/define.ts'
import './points-estimate/define.ts'
