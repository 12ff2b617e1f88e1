// Renders elements on a server: their real content is there before any script runs. Needs `@lit-labs/ssr` beside it.
import './ground.ts'
import '../define.ts'

export { knownScript } from './known-script.ts'
export { readKnown } from './read-known.ts'
export { renderElement, type ElementToRender } from './render-element.ts'
export { TenthRenderer } from './tenth-renderer.ts'
