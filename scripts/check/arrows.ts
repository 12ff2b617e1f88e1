// The drawing in docs/architecture.md, as data: an arrow means "imports", and there are no others.

/** What of another package may be imported. */
type Part = 'all' | 'types'

export interface Room {
  imports: Record<string, Part>
  /** Runs where there is no Node: in a page, a worker, a tab. */
  anywhere: boolean
}

export const rooms: Record<string, Room> = {
  '@tenth/contract': { imports: {}, anywhere: true },
  '@tenth/engine': { imports: { '@tenth/contract': 'types' }, anywhere: true },
  '@tenth/core': { imports: { '@tenth/contract': 'types' }, anywhere: true },
  '@tenth/elements': { imports: { '@tenth/core': 'all' }, anywhere: true },
  '@tenth/embed': { imports: { '@tenth/elements': 'all', '@tenth/core': 'all' }, anywhere: true },
  '@tenth/server': { imports: { '@tenth/engine': 'all', '@tenth/contract': 'all' }, anywhere: false },
}

/** What must not come along when a module is loaded, before anything else is asked for. */
export const lateOrNever: readonly { entry: string; never: readonly string[]; because: string }[] = [
  {
    entry: 'packages/core/src/index.ts',
    never: ['jose', 'ky', 'zod'],
    because: 'a page signs nothing, and what sends is loaded when something is sent',
  },
  {
    entry: 'packages/elements/src/index.ts',
    never: ['jose', 'ky', 'zod'],
    because: 'elements only read until somebody acts',
  },
]
