import { readProgramFile } from './program-file.ts'

/** `tenth check FILE`. */
export async function checkFile(file: string): Promise<void> {
  const { earn, cards, rewards } = await readProgramFile(file)
  process.stdout.write(
    `${file} is in order. Ways to earn: ${earn.length}. Stamp cards: ${cards.length}. Rewards: ${rewards.length}.\n`,
  )
}
