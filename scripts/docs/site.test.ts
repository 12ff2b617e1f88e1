import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { guides } from '../guides/guides.ts'
import { elementsOf } from '../manifest/analyze.ts'
import { root } from '../workspace/root.ts'
import { pagesOfSite, readManifest } from './build-site.ts'
import { urlOf } from './pages.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const pages = pagesOfSite()
const tags = elementsOf(readManifest()).map(({ tagName }) => tagName!)

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap(node => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []))

const valueOf = (element: Element, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value

const trees = new Map([...pages].map(([url, html]) => [url, elementsIn(parse(html).childNodes)]))
/** An example's own links are those of a shop that is not there. */
const isRead = (url: string): boolean => !url.startsWith('elements/live/')

/** What a page leads to, or loads. */
function targets(url: string): string[] {
  return trees.get(url)!.flatMap(element => valueOf(element, 'href') ?? valueOf(element, 'src') ?? [])
}

/** Made by the bundler, or copied. */
function isAsset(path: string): boolean {
  if (/^assets\/(site|live|builder)\.js$/.test(path)) return true
  if (path.startsWith('images/')) return existsSync(join(root, 'docs', path))
  return existsSync(join(import.meta.dirname, path.replace(/^assets/, 'style')))
}

function leadsNowhere(url: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const path = file ? posix.join(posix.dirname(url), file) : url
  if (path.startsWith('..') || target.startsWith('/')) return true
  const tree = trees.get(path)
  if (!tree) return !isAsset(path)
  return anchor !== undefined && !tree.some(element => valueOf(element, 'id') === anchor)
}

test('every link of the site leads to something in it, or by https out of it', () => {
  const wrong = [...pages.keys()].filter(isRead).flatMap(url => {
    const all = targets(url)
    const outside = all.filter(target => /^[a-z][a-z+.-]*:/.test(target))
    const inside = all.filter(target => !outside.includes(target))
    const bad = [
      ...outside.filter(target => !target.startsWith('https:')),
      ...inside.filter(target => leadsNowhere(url, target)),
    ]
    return bad.map(target => `${url}: ${target}`)
  })
  assert.deepEqual(wrong, [])
})

test('a page loads nothing from anywhere else', () => {
  for (const [url, tree] of trees) {
    const loaded = tree
      .filter(({ tagName }) => ['script', 'link', 'img', 'iframe'].includes(tagName))
      .flatMap(element => valueOf(element, 'src') ?? valueOf(element, 'href') ?? [])
    assert.deepEqual(
      loaded.filter(target => /^([a-z]+:|\/)/.test(target)),
      [],
      url,
    )
  }
})

test('every guide is a page, which the navigation leads to', () => {
  const home = new Set(targets('index.html'))
  for (const { path } of guides) {
    const url = urlOf(path)
    assert.ok(pages.has(url), path)
    if (!path.startsWith('docs/decisions/')) assert.ok(home.has(url), `Nothing leads to ${url}.`)
  }
  assert.ok(targets('decisions/index.html').includes('0031-one-brand-colour.html'))
})

for (const tag of tags) {
  test(`the page of ${tag} shows it alive above its code`, () => {
    const url = `elements/${tag.replace('tenth-', '')}.html`
    const frames = trees.get(url)!.filter(({ tagName }) => tagName === 'iframe')
    assert.ok(frames.length > 0, 'There is no live example.')
    const [first] = frames.map(frame => posix.join('elements', valueOf(frame, 'src')!))
    assert.ok(trees.get(first!)!.some(({ tagName }) => tagName === tag))
    const html = pages.get(url)!
    assert.ok(html.indexOf('<iframe') < html.indexOf('<pre'))
  })
}

test('every element stands in the page that the theme builder shows', () => {
  const shown = new Set(trees.get('elements/live/everything.html')!.map(({ tagName }) => tagName))
  assert.deepEqual(
    tags.filter(tag => !shown.has(tag)),
    [],
  )
})

test('the theme builder has a field for every custom property there is', () => {
  const fields = new Set(trees.get('theme-builder.html')!.map(element => valueOf(element, 'name')))
  const own = elementsOf(readManifest()).flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name))
  const all = [...own, '--tenth-brand', '--tenth-radius', '--tenth-font', '--tenth-accent', '--tenth-line']
  assert.deepEqual(
    all.filter(name => !fields.has(name)),
    [],
  )
})

test('every page has one title, one main part and a way to skip to it', () => {
  for (const [url, tree] of [...trees].filter(([url]) => isRead(url))) {
    assert.equal(tree.filter(({ tagName }) => tagName === 'h1').length, 1, url)
    assert.equal(tree.filter(({ tagName }) => tagName === 'main').length, 1, url)
    const [first] = tree.filter(({ tagName }) => tagName === 'a')
    assert.equal(valueOf(first!, 'href'), '#main', url)
  }
})
