/** A piece of HTML from an element's page that is shown alive. */
export interface Example {
  /** The page it is shown in, such as `elements/live/stamp-card-1.html`. */
  url: string
  /** The elements in it. */
  tags: string[]
  markup: string
  /** Whether somebody looks at it who has not joined. */
  visitor: boolean
}

/** These cover the page that they are in, so what they are shown in needs some height. */
const covering = ['tenth-launcher', 'tenth-referral-modal']

const live = /^```html(?<visitor> visitor)?\n(?<markup>[\s\S]*?)^```$/gm

/** The live examples of an element's page, in their order. Other guides have none. */
export function examplesOf({ url, text }: { url: string; text: string }): Example[] {
  const name = /^elements\/(?<name>[\w-]+)\.html$/.exec(url)?.groups?.['name']
  if (!name || name === 'index') return []
  const blocks = [...text.matchAll(live)].filter(({ groups }) => isLive(groups?.['markup'] ?? ''))
  return blocks.map(({ groups }, index) => ({
    url: `elements/live/${name}-${index + 1}.html`,
    tags: tagsIn(groups!['markup']!),
    markup: groups!['markup']!,
    visitor: groups!['visitor'] !== undefined,
  }))
}

/** A block is shown alive that has an element of ours, and no script to load others. */
export const isLive = (markup: string): boolean => tagsIn(markup).length > 0 && !markup.includes('<script')

const tagsIn = (markup: string): string[] => [...new Set(markup.match(/(?<=<)tenth-[a-z-]+/g))]

export const covers = ({ tags }: Example): boolean => tags.some(tag => covering.includes(tag))
