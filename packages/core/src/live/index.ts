export { listenTo } from './event-stream.ts'
export { follow, settle } from './follow.ts'
export { persist } from './persist.ts'
export { stayFresh } from './stay-fresh.ts'
