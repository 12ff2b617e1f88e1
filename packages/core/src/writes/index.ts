export { once } from './intents.ts'
export { outcomeOf } from './outcome-of.ts'
export { write } from './write.ts'
