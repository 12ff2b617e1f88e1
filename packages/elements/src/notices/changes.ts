import type { ProgramChange, PublicProgram, Text } from '@tenth/core'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Saying {
  program: PublicProgram | undefined
  words: Words<typeof english>
  text: (text: Text | undefined) => string
}

/** One thing that is otherwise than it was, in words; what is gone has no name any more. */
export function changeText({ part, id, change }: ProgramChange, { program, words, text }: Saying): string {
  const what = id === null ? '' : text(nameOf(program, part, id))
  return words.say(change, { what: what ? `${words.say(part)} – ${what}` : words.say(part) })
}

function nameOf(program: PublicProgram | undefined, part: ProgramChange['part'], id: string): Text | undefined {
  const lists = {
    earn: program?.earn,
    cards: program?.cards,
    rewards: program?.rewards,
    tiers: program?.tiers?.levels,
    points: undefined,
    referral: undefined,
  } satisfies Record<ProgramChange['part'], readonly { id: string; name?: Text | undefined }[] | undefined>
  return lists[part]?.find((one: { id: string }) => one.id === id)?.name
}
