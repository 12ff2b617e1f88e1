import { startOf, type Theme } from './theme.ts'

/** Everything that the builder's address tells, so that a theme can be shared. */
export interface Shared extends Theme {
  language: string
  scheme: string
  width: string
}

const short = (name: string): string => name.replace('--tenth-', '')
const manners = ['language', 'scheme', 'width'] as const

/** What is not as the theme begins with, as the part of an address behind its `#`. */
export function addressOf(shared: Shared): string {
  const said = new URLSearchParams()
  if (shared.start) said.set('start', shared.start)
  const begun = startOf(shared.start).properties
  for (const name of new Set([...Object.keys(begun), ...Object.keys(shared.properties)])) {
    const value = shared.properties[name] ?? ''
    if (value !== (begun[name] ?? '')) said.set(`theme-${short(name)}`, value)
  }
  for (const name of manners) if (shared[name]) said.set(name, shared[name])
  return said.toString()
}

export function readAddress(hash: string, scheme: string): Shared {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const start = said.get('start') ?? ''
  const properties: Record<string, string> = { ...startOf(start).properties }
  for (const [key, value] of said) {
    if (!key.startsWith('theme-')) continue
    const name = key.replace('theme-', '--tenth-')
    if (value) properties[name] = value
    else delete properties[name]
  }
  const heard = (name: (typeof manners)[number], otherwise: string): string => said.get(name) ?? otherwise
  return {
    start,
    properties,
    language: heard('language', 'en'),
    scheme: heard('scheme', scheme),
    width: heard('width', ''),
  }
}
