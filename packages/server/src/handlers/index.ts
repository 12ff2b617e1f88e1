export { handlers } from './table.ts'
