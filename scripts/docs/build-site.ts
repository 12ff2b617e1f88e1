import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { elements, elementsOf, type Manifest } from '../manifest/analyze.ts'
import { root } from '../workspace/root.ts'
import { builderPage, builderUrl } from './builder-page.ts'
import { bundle } from './bundle.ts'
import { themeNames } from './choices.ts'
import { examplesOf, type Example } from './examples.ts'
import { layout } from './layout.ts'
import { everythingPage, everythingUrl, examplePage } from './live-page.ts'
import { render } from './markdown.ts'
import { allPages, navigationOf, type Page } from './pages.ts'
import { themeFile } from './themes.ts'

export const readManifest = (): Manifest =>
  JSON.parse(readFileSync(join(elements, 'custom-elements.json'), 'utf8')) as Manifest

/** Every page of the site, by its path in it. */
export function pagesOfSite(): Map<string, string> {
  const pages = allPages()
  const navigation = navigationOf(pages)
  const written = new Map<string, string>()
  for (const page of pages) {
    const { html, sections } = render(page)
    const { url, title } = page
    written.set(
      url,
      layout({ url, title, description: descriptionOf(page), main: html, sections, navigation, scripts: ['site'] }),
    )
    for (const example of examplesOf(page)) written.set(example.url, examplePage(example))
  }
  const manifest = readManifest()
  written.set(everythingUrl, everythingPage(firstExamples(manifest, pages)))
  written.set(builderUrl, layout({ ...builderPage(manifest), navigation, scripts: ['builder'] }))
  return written
}

/** What a theme shows most of: these come first, so that a colour is seen where it is chosen. */
const leading = ['points-badge', 'stamp-card', 'tier-progress', 'reward-list', 'panel'].map(name => `tenth-${name}`)

/** The first example of every element there is. */
function firstExamples(manifest: Manifest, pages: readonly Page[]): { title: string; url: string; example: Example }[] {
  const tags = elementsOf(manifest).map(({ tagName }) => tagName!)
  const ordered = [...leading.filter(tag => tags.includes(tag)), ...tags.filter(tag => !leading.includes(tag))]
  return ordered.map(tag => {
    const page = pages.find(({ url }) => url === `elements/${tag.replace('tenth-', '')}.html`)
    const example = page && examplesOf(page)[0]
    if (!example) throw new Error(`docs/elements has no example of ${tag}. Run pnpm manifest, and look at its page.`)
    return { title: tag, url: page.url, example }
  })
}

/** The first paragraph, as plain words. */
function descriptionOf({ text }: Page): string {
  const paragraph = /^(?![#<!`|-])\S.*$/m.exec(text)?.[0] ?? ''
  return paragraph
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .slice(0, 200)
}

/** Builds the whole site into a folder that any static host may serve, under any path. */
export async function buildSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  for (const [url, html] of pagesOfSite()) {
    const file = join(folder, url)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, html)
  }
  const assets = join(folder, 'assets')
  mkdirSync(join(assets, 'themes'), { recursive: true })
  cpSync(join(import.meta.dirname, 'style'), assets, { recursive: true })
  cpSync(join(root, 'docs/images'), join(folder, 'images'), { recursive: true })
  for (const name of themeNames) copyFileSync(themeFile(name), join(assets, 'themes', `${name}.css`))
  await bundle(folder)
}
