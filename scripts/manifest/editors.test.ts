import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { analyze, elements } from './analyze.ts'
import { editorData } from './editors.ts'

const data = editorData(await analyze())

interface Named {
  name: string
  description?: string
}

const read = <Data>(name: string): Data => JSON.parse(data.get(name)!) as Data
const css = read<{ properties: Named[]; pseudoElements: Named[] }>('vscode.css-custom-data.json')
const web = read<{ version: string; contributions: { css: Record<string, Named[]> } }>('web-types.json')
const lists = [css.properties, css.pseudoElements, ...Object.values(web.contributions.css)]

test('the brand is offered to whoever writes CSS, in both editors', () => {
  const tokens = readFileSync(join(elements, 'src/styles/tokens.ts'), 'utf8').match(/(?<=var\(\s*)--tenth-[\w-]+/g)
  assert.ok(tokens && tokens.length > 0)
  for (const properties of [css.properties, web.contributions.css['properties'] ?? []])
    for (const token of tokens)
      assert.ok(
        properties.some(({ name, description }) => name === token && description),
        token,
      )
})

test('each name is offered once, with what is said of it', () => {
  for (const list of lists) {
    assert.ok(list.length > 0)
    assert.equal(new Set(list.map(({ name }) => name)).size, list.length)
    for (const { name, description } of list) assert.ok(description, name)
  }
})

test('an attribute offers the words that may be written there, and no name of a type', () => {
  const { tags } = read<{ tags: (Named & { attributes: (Named & { values: Named[] })[] })[] }>(
    'vscode.html-custom-data.json',
  )
  const values = tags.flatMap(({ attributes }) =>
    attributes.map(attribute => [attribute.name, attribute.values.map(({ name }) => name)] as const),
  )
  const offered = Object.fromEntries(values.filter(([, words]) => words.length > 0))
  assert.deepEqual(offered, {
    theme: ['light', 'dark', 'auto'],
    position: ['end', 'start'],
    design: ['grid', 'row', 'punch', 'circle'],
  })
})

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as { version: string }
  assert.equal(web.version, version)
})

test('a part that is reached through other elements is offered by its whole name', () => {
  const offered = css.pseudoElements.map(({ name }) => name)
  for (const name of ['stamp-card-name', 'birthday-month', 'panel-hero'])
    assert.ok(offered.includes(`::part(${name})`), name)
  // Nothing of ours has a launcher inside.
  assert.ok(!offered.includes('::part(launcher-button)'))
})
