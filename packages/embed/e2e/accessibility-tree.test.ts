import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { everyTag, markup, openEverything } from './every-element.ts'
import { ready } from './ready.ts'
import { openStage, type Stage } from './stage.ts'

// What a screen reader is told, read from the browser's own accessibility tree, and what a keyboard reaches.

/** The modal shows nothing until it is opened. */
const tags = [...everyTag, 'tenth-launcher']

let stage: Stage
let token: string

before(async () => {
  stage = await openStage()
  token = await openEverything(stage)
})
after(() => stage?.close())

async function everyElement(language: string): Promise<Page> {
  const body = tags.map(markup).join('')
  const url = stage.merchant.publish({ head: stage.tag({ 'data-token': token, 'data-language': language }), body })
  const page = await (await stage.browser.newContext({ reducedMotion: 'reduce' })).newPage()
  await page.goto(url, { waitUntil: 'load' })
  await ready(page, tags)
  return page
}

interface Node {
  role: string
  name: string
}

/** The whole tree in the order in which it is read, without what is not told. */
async function treeOf(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const read = (id: string): Node[] => {
    const { ignored, role, name, childIds = [] } = byId.get(id)!
    const own = { role: String(role?.value), name: String(name?.value ?? '').replace(/\s+/g, ' ') }
    return [...(ignored ? [] : [own]), ...childIds.filter(child => byId.has(child)).flatMap(read)]
  }
  return read(nodes[0]!.nodeId)
}

/** What means nothing without a name. */
const named = [
  ...['button', 'link', 'textbox', 'combobox', 'listbox', 'radio', 'radiogroup', 'checkbox', 'slider', 'spinbutton'],
  ...['dialog', 'alertdialog', 'table', 'progressbar', 'meter', 'img', 'image', 'article', 'region', 'heading'],
]

test('what can be asked for has a name in every language, and none is a key or a hole', async () => {
  for (const language of ['en', 'es', 'fr', 'lt', 'ar']) {
    const page = await everyElement(language)
    const tree = await treeOf(page)
    const asked = tree.filter(({ role }) => named.includes(role))
    assert.ok(asked.length > 60, `${language}: only ${asked.length}`)
    assert.deepEqual(
      asked.filter(({ name }) => !name.trim()),
      [],
      language,
    )
    const broken = tree.filter(({ name }) => /undefined|null|NaN|\[object|\{\w+\}/.test(name))
    assert.deepEqual(broken, [], language)
    await page.context().close()
  }
})

test('what is told makes sense aloud', async () => {
  const page = await everyElement('en')
  const tree = await treeOf(page)
  const says = (role: string, name: RegExp): void => {
    const known = tree.filter(node => node.role === role).map(node => node.name)
    assert.ok(
      known.some(text => name.test(text)),
      `A ${role} should say ${name}, and these say: ${known.join(' | ')}`,
    )
  }
  says('button', /^You have 90 points/)
  says('article', /^The sandwich card$/)
  says('StaticText', /^7 of 9 stamps, 2 to go$/)
  says('button', /^Redeem/)
  says('slider', /points/i)
  says('searchbox', /^Find an answer$/)
  says('group', /^What went wrong\?$/)
  says('table', /^All tiers$/)
  says('rowheader', /^Gold Your tier$/)
  // The drawings of stamps are not told one by one: after the name comes the sentence.
  const card = tree.findIndex(({ role, name }) => role === 'article' && name === 'The sandwich card')
  const told = tree.slice(card).filter(({ role }) => role === 'StaticText')
  assert.deepEqual(
    told.slice(0, 3).map(({ name }) => name),
    ['The sandwich card', '7 of 9 stamps, 2 to go', '2 more for: '],
  )
  await page.context().close()
})

interface Stop {
  name: string
  seen: boolean
}

/** Where the focus is, through every shadow root, and whether that shows. Runs in the page. */
function focused(): Stop | undefined {
  let at = document.activeElement
  const path: string[] = []
  while (at && at !== document.body) {
    path.push(at.localName)
    const inner = at.shadowRoot?.activeElement
    if (!inner) break
    at = inner
  }
  if (!at || at === document.body) return undefined
  const seen = [at, at.closest('label'), at.closest('[part]')].some(one => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  const { id, className, textContent } = at
  return { name: [...path, id, className, textContent.trim().slice(0, 30)].join(' '), seen }
}

/** Everything that a keyboard must reach: of radio buttons one a group, and of what is scrolled nothing. Runs in the page. */
function reachable(): number {
  const groups = new Set<string>()
  const count = (root: ParentNode, place: string): number =>
    [...root.querySelectorAll<HTMLElement>('*')].reduce((sum, element, index) => {
      const inner = element.shadowRoot ? count(element.shadowRoot, `${place}/${index}`) : 0
      if (!element.matches('button, a[href], input, select, textarea, summary') || element.tabIndex < 0)
        return sum + inner
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return sum + inner
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        const group = `${place} ${element.name}`
        if (groups.has(group)) return sum + inner
        groups.add(group)
      }
      return sum + inner + 1
    }, 0)
  return count(document, '')
}

test('a keyboard reaches everything, in one round, and always sees where it is', async () => {
  const page = await everyElement('en')
  const expected = await page.evaluate(reachable)
  assert.ok(expected > 40, `only ${expected}`)
  const stops: Stop[] = []
  for (let press = 0; press < expected * 3; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (!stop) break
    stops.push(stop)
  }
  assert.deepEqual(
    stops.filter(({ seen }) => !seen),
    [],
  )
  assert.equal(stops.length, expected, stops.map(({ name }) => name).join('\n'))
  await page.context().close()
})
