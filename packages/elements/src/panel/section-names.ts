/** Every section that a panel can have. */
export const sectionNames = [
  'notices',
  'thanks',
  'survey',
  'tier',
  'tiers',
  'expiring',
  'cards',
  'rewards',
  'vouchers',
  'offers',
  'contests',
  'friends',
  'leaderboard',
  'earn',
  'history',
  'birthday',
  'complaint',
  'help',
  'profile',
] as const

export type SectionName = (typeof sectionNames)[number]

/** What a panel shows unless told: a visitor reads first how to collect, a member what there is to have. */
const forVisitors: readonly SectionName[] = ['earn', 'cards', 'rewards', 'friends']
const forMembers: readonly SectionName[] = ['cards', 'rewards', 'friends', 'earn', 'history']

const warned = new Set<string>()

/** The sections to show in their order, of a list such as `rewards cards`; a name that there is not is left out. */
export function chosenSections(list: string | readonly string[] | undefined, joined: boolean): readonly SectionName[] {
  if (list === undefined || list === null) return joined ? forMembers : forVisitors
  const names = typeof list === 'string' ? list.split(/[\s,]+/).filter(Boolean) : list
  return [...new Set(names)].filter(isSection)
}

function isSection(name: string): name is SectionName {
  if ((sectionNames as readonly string[]).includes(name)) return true
  if (!warned.has(name)) console.warn(`tenth-panel has no section "${name}". It has: ${sectionNames.join(', ')}.`)
  warned.add(name)
  return false
}
