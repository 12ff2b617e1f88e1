import { propertiesOf } from './example/by-property.ts'
import { openDeli } from './example/deli.ts'
import type { Example } from './examples.ts'
import { codeBlock } from './code-block.ts'

/** What an example's element is handed by property, as the code that a page of one's own would have. */
export function handedOver({ tags, visitor }: Example): string {
  const [tag = ''] = tags
  const properties = propertiesOf(tag, openDeli(visitor ? null : undefined))
  if (!properties)
    return '<p class="note">This one asks a client, whose <code>fetch</code> is answered from the deli of these pages.</p>'
  const { member: _member, ...own } = properties
  const set = Object.entries(own).map(([name, value]) => `element.${name} = ${JSON.stringify(value, null, 2)}`)
  const lines = [
    `const element = document.querySelector('${tag}')`,
    'element.program = program',
    'element.member = member',
  ]
  return `<details><summary>No client here: what it is handed by property</summary>${codeBlock([...lines, ...set].join('\n'), 'ts')}</details>`
}
