import { posix } from 'node:path'
import { urlOf } from './pages.ts'

/** The way from one page of the site to a path in it: relative, so that the site may stand under any folder. */
export function relativeUrl(from: string, to: string): string {
  const [path = '', anchor] = to.split('#')
  const way = posix.relative(posix.dirname(from), path) || posix.basename(path)
  return anchor === undefined ? way : `${way}#${anchor}`
}

/** A link of a guide, as it goes in the site. What leads out of the repository stays as it is. */
export function siteLink(href: string, { source, url }: { source: string; url: string }): string {
  if (/^[a-z][a-z+.-]*:/.test(href) || href.startsWith('#')) return href
  const [path = '', anchor] = href.split('#')
  const target = posix.join(posix.dirname(source), decodeURIComponent(path))
  const page = /\.\w+$/.test(target) ? target : posix.join(target, 'README.md')
  return relativeUrl(url, anchor === undefined ? urlOf(page) : `${urlOf(page)}#${anchor}`)
}
