import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { customProperties, elementAttributes, parts, tagAttributes } from './elements.ts'
import { blocksIn } from './guides.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const ours = await elementAttributes()
const onTag = tagAttributes()

/** What any element may have. */
const global = /^(id|class|style|slot|part|lang|dir|hidden|title|tabindex|role|aria-.+|data-.+|on.+)$/

const isElement = (node: Node): node is Element => 'tagName' in node

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap(element => [element, ...elementsIn(element.childNodes)])
}

function problems({ tagName, attrs }: Element): string[] {
  const names = attrs.map(({ name }) => name)
  if (tagName === 'script' && attrs.some(({ name, value }) => name === 'src' && value.endsWith('/tenth.js'))) {
    const unknown = names.filter(name => name.startsWith('data-') && !onTag.has(name))
    return unknown.map(name => `the script tag knows no ${name}`)
  }
  if (!tagName.startsWith('tenth-')) return []
  const known = ours.get(tagName)
  if (!known) return [`there is no <${tagName}>`]
  return names.filter(name => !known.has(name) && !global.test(name)).map(name => `<${tagName}> knows no ${name}`)
}

test('elements and their attributes are found', () => {
  assert.ok(ours.get('tenth-stamp-card')?.has('card'))
  assert.ok(onTag.has('data-key'))
  assert.ok(customProperties().has('--tenth-brand'))
})

for (const { place, code } of blocksIn('html')) {
  test(`${place} is HTML of elements and attributes that exist`, () => {
    const errors: string[] = []
    const tree = parseFragment(code, {
      onParseError: ({ code: what, startLine }) => errors.push(`${startLine}: ${what}`),
    })
    // A whole page is no fragment: its doctype is the one thing that is out of place in one.
    assert.deepEqual(
      errors.filter(error => !error.includes('doctype')),
      [],
    )
    assert.deepEqual(elementsIn(tree.childNodes).flatMap(problems), [])
  })
}

for (const { place, code } of blocksIn('css', 'html')) {
  test(`${place} uses custom properties, parts and elements that exist`, () => {
    const named = code.match(/--tenth-[a-z-]+/g) ?? []
    assert.deepEqual(
      named.filter(name => !customProperties().has(name)),
      [],
    )
    const shown = [...code.matchAll(/::part\(([a-z -]+)\)/g)].flatMap(([, list = '']) => list.split(' '))
    assert.deepEqual(
      shown.filter(part => !parts().has(part)),
      [],
    )
    const selected = code.match(/(?<![-\w])tenth-[a-z-]+(?=[\s:,{[>])/g) ?? []
    assert.deepEqual(
      selected.filter(tag => !ours.has(tag) && !tag.includes('.js')),
      [],
    )
  })
}
