import type { PublicProgram, Redemption, Text } from '@tenth/core'

/** What was taken is called as the programme calls its reward; an offer, which that does not tell, brings its name. */
export function redemptionName(taken: Redemption | undefined, program: PublicProgram | undefined): Text | undefined {
  return taken?.name ?? program?.rewards.find(({ id }) => id === taken?.reward)?.name
}
