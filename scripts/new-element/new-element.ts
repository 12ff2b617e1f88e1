import { join, relative } from 'node:path'
import { root } from '../workspace/root.ts'
import { nameInEmbed } from './name-in-embed.ts'
import { namesOf } from './names.ts'
import { writeElement } from './write-element.ts'

// `pnpm new:element tier-ladder`: every element starts with the same files in the same places.

const [name] = process.argv.slice(2)
if (!name) {
  console.error('Name the element: pnpm new:element tier-ladder')
  process.exit(2)
}
try {
  const written = await writeElement(join(root, 'packages', 'elements'), name)
  await nameInEmbed(root, namesOf(name))
  for (const path of written) console.log(relative(root, path))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
