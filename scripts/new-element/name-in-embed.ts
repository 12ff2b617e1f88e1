import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Names } from './names.ts'

/** Lets the script tag bring a new element when a page has it, within the bytes that every element's own file has. */
export async function nameInEmbed(root: string, { kebab, tag }: Names): Promise<void> {
  const pieces = join(root, 'packages/embed/src/further-pieces.ts')
  const line = `  ['${tag}', () => import('@tenth/elements/define/${kebab}')],\n`
  await writeFile(pieces, (await readFile(pieces, 'utf8')).replace(/^\]\)$/m, `${line}])`))

  const path = join(root, 'scripts/size/budgets.json')
  const budgets = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
  const own = { ...(budgets['points history'] as object), modules: [`elements/src/${kebab}/define.ts`] }
  await writeFile(path, `${JSON.stringify({ ...budgets, [kebab.replaceAll('-', ' ')]: own }, null, 2)}\n`)
}
