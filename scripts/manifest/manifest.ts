import { relative } from 'node:path'
import { root } from '../workspace/root.ts'
import { analyze, elements, elementsOf } from './analyze.ts'
import { problems } from './problems.ts'
import { writeAll } from './write.ts'
import { writePages } from './pages.ts'

// `pnpm manifest`: what every element has, for editors, frameworks and readers. Ends with 1 where a piece of an element
// has no description.

const manifest = await analyze()
await writeAll(manifest, elements)
const pages = await writePages(manifest)
const missing = [...problems(manifest).values()].flat()
for (const line of missing) console.error(line)
console.log(
  `${elementsOf(manifest).length} elements, ${pages.length} pages: ${relative(root, elements)}, docs/elements`,
)
process.exitCode = missing.length > 0 ? 1 : 0
