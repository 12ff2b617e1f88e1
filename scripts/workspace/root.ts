import { join } from 'node:path'

/** The folder this repository stands in. */
export const root = join(import.meta.dirname, '..', '..')
