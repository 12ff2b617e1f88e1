import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { elements, type Declaration } from './analyze.ts'
import { programOf } from './shown/program.ts'
import { shownBy } from './shown/shown.ts'
import { undocumented } from './undocumented.ts'

// Elements that nobody wrote, each with one piece that its description passes over: the gate finds each.

const bare = `static override properties = {}
  protected override render() { return html\`<p part="base"><slot></slot></p>\` }`

const bodies = {
  template: `protected override render() { return html\`<p part="base ghost"><slot name="late"></slot><b part='quoted'></b></p>\` }`,
  choice: `#loud = false
  protected override render() { return html\`<p part=\${this.#loud ? 'base loud' : 'base'}></p>\` }`,
  literals: `#cell(part: 'day' | 'month') { return html\`<i part="cell \${part}"></i>\` }`,
  rows: `protected override render() { return html\`<tr part="row"><td part="cell"></td></tr>\` }`,
  anything: `protected override render() { return html\`<p part=\${this.title}></p>\` }`,
  code: `constructor() {
    super()
    const made = document.createElement('span')
    made.part.add('added', 'twice')
    made.part.toggle('toggled', true)
    made.setAttribute('part', 'attribute')
    made.part.value = 'valued'
    const slot = document.createElement('slot')
    slot.name = 'by-code'
    made.append(slot, document.createElement('slot'))
  }`,
  events: `#say() {
    this.dispatchEvent(new TenthOpenEvent())
    this.dispatchEvent(new CustomEvent('poof'))
  }`,
  members: `open = false
  set size(value: number) { this.title = String(value) }
  #hidden = 1
  protected inner = 2
  private own = 3
  static shared = 4
  /** @internal */
  among = 5
  show() {}`,
  styles: `static override styles = css\`:host { color: var( --tenth-ghost-color, red) }\``,
  inherited: `protected override render() { return html\`<tenth-panel></tenth-panel>\` }`,
  bare,
} as const

const source = (name: string, body: string): string => `import { html } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { TenthOpenEvent } from '../events.ts'
import { css } from '../styles/css.ts'
export class ${name} extends TemplateElement {
  ${body}
}
`

const path = (name: string): string => join(elements, 'src', name, `${name}.ts`)
const program = programOf(new Map(Object.entries(bodies).map(([name, body]) => [path(name), source('Ghost', body)])))

/** What every element has from its base, as the manifest describes it. */
const base: Declaration = {
  ...{ kind: 'class', name: 'Ghost', tagName: 'tenth-ghost', description: 'A ghost.' },
  members: ['language', 'theme', 'client', 'program', 'member'].map(name => ({
    ...{ kind: 'field', name, description: 'It is described.' },
  })),
}

const found = (name: keyof typeof bodies, said: Partial<Declaration> = {}, through?: ReadonlySet<string>): string[] =>
  undocumented({ ...base, ...said }, shownBy(program, name, 'Ghost'), through).map(line =>
    line.replace('tenth-ghost: ', ''),
  )

const lacks = (kind: string, ...names: string[]): string[] =>
  names.map(name => `the ${kind} ${name} has no description`)
const described = (...names: string[]) => names.map(name => ({ name, description: 'It is described.' }))

test('an element that describes all it has passes', () => {
  assert.deepEqual(found('bare', { cssParts: described('base'), slots: described('') }), [])
})

test('parts and slots of a template, however they are quoted', () => {
  assert.deepEqual(found('template'), [...lacks('part', 'base', 'ghost', 'quoted'), ...lacks('slot', 'late')])
  assert.deepEqual(found('rows'), lacks('part', 'row', 'cell'))
  assert.deepEqual(found('bare', { cssParts: described('base') }), lacks('slot', '(default)'))
})

test('parts that an expression names', () => {
  assert.deepEqual(found('choice'), lacks('part', 'base', 'loud'))
  assert.deepEqual(found('literals').toSorted(), lacks('part', 'cell', 'day', 'month'))
})

test('a part that could be named anything is refused, since nobody could describe it', () => {
  assert.deepEqual(found('anything'), ['the part this.title can be any text: give it a type that names them'])
})

test('parts and slots that code makes', () => {
  assert.deepEqual(found('code'), [
    ...lacks('part', 'added', 'twice', 'toggled', 'attribute', 'valued'),
    ...lacks('slot', 'by-code', '(default)'),
  ])
})

test('events, ours and the platform’s', () => {
  assert.deepEqual(found('events'), lacks('event', 'tenth-open', 'poof'))
})

test('fields, accessors and methods that a page can reach, and none that it cannot', () => {
  assert.deepEqual(
    found('members'),
    ['open', 'size', 'show'].map(name => `${name} has no description`),
  )
})

test('custom properties, and those of the brand only where they are read', () => {
  assert.deepEqual(found('styles'), lacks('custom property', '--tenth-ghost-color'))
})

test('what is described and not there', () => {
  const said = {
    ...{ cssParts: described('base', 'gone'), slots: described('', 'gone'), events: described('tenth-join') },
    cssProperties: described('--tenth-gone'),
  }
  assert.deepEqual(found('bare', said), [
    ...['there is no part gone', 'there is no slot gone'],
    ...['there is no custom property --tenth-gone', 'there is no event tenth-join'],
  ])
})

test('an event may come from an element inside, and only from there', () => {
  assert.deepEqual([...shownBy(program, 'inherited', 'Ghost').nested], ['tenth-panel'])
  const said = { events: described('tenth-join', 'tenth-share') }
  assert.deepEqual(found('inherited', said, new Set(['tenth-join'])), ['there is no event tenth-share'])
})

test('a description that says nothing is none', () => {
  assert.deepEqual(found('bare', { cssParts: [{ name: 'base' }], slots: described(''), description: '' }), [
    'has no description',
    'the part base says nothing',
  ])
})
