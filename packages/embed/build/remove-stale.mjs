import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Removes what an earlier build left, after the new files are there: a server that serves the folder never finds it empty. */
export const removeStale = {
  name: 'remove-stale',
  writeBundle({ dir }, bundle) {
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(dir.length + 1).replaceAll('\\', '/')
      if (entry.isFile() && !(name in bundle)) rmSync(path)
    }
  },
}
