import './points-badge/define.ts'
