import { posix } from 'node:path'
import { guides } from '../guides/guides.ts'
import { contents } from './contents.ts'

/** A page of the site, made from a guide. */
export interface Page {
  /** Its path in the repository. */
  source: string
  /** Its path in the site, such as `elements/stamp-card.html`. */
  url: string
  title: string
  text: string
}

/** Where a guide stands in the site: a README is the page of its folder, and `docs` is the site itself. */
export function urlOf(source: string): string {
  const path = source.replace(/^docs\//, '').replace(/^packages\/([\w-]+)\/README\.md$/, 'packages/$1.md')
  return path
    .replace(/README\.md$/, 'index.md')
    .replace(/\.md$/, '.html')
    .toLowerCase()
}

export const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? 'Tenth'

/** Every guide as a page, and one more that lists the decisions. */
export function allPages(): Page[] {
  const pages = guides.map(({ path, text }) => ({ source: path, url: urlOf(path), title: titleOf(text), text }))
  const decided = pages.filter(({ source }) => source.startsWith('docs/decisions/'))
  return [...pages, decisions(decided)]
}

function decisions(pages: readonly Page[]): Page {
  const lines = pages.map(({ source, title }) => `- [${title}](${posix.basename(source)})`)
  const text = `# Decisions\n\nWhy Tenth stands as it does, each choice on half a page: what was asked, what was decided, and what follows.\n\n${lines.join('\n')}\n`
  return { source: 'docs/decisions/README.md', url: 'decisions/index.html', title: 'Decisions', text }
}

/** A line of the navigation. */
export interface Entry {
  label: string
  url: string
}

/** The navigation: the groups as they are written down, every element, and what stands in no group. */
export function navigationOf(pages: readonly Page[]): { group: string; entries: Entry[] }[] {
  const bySource = new Map(pages.map(page => [page.source, page]))
  const find = (source: string): Page | undefined => bySource.get(source) ?? bySource.get(`${source}/README.md`)
  const groups = contents.map(([group, lines]) => ({
    group,
    entries: lines.flatMap(([source, label]) => {
      const page = find(source)
      return page ? [{ label: label ?? page.title, url: page.url }] : []
    }),
  }))
  const elements = pages.filter(({ url }) => /^elements\/(?!index)/.test(url))
  groups
    .find(({ group }) => group === 'Elements')
    ?.entries.push(...elements.map(({ title, url }) => ({ label: title, url })))
  const listed = new Set(groups.flatMap(({ entries }) => entries.map(({ url }) => url)))
  const others = pages.filter(({ url, source }) => !listed.has(url) && !source.startsWith('docs/decisions/'))
  groups.at(-1)?.entries.push(...others.map(({ title, url }) => ({ label: title, url })))
  return groups
}
