import { createTenth, type KnownState, type TenthOptions } from '@tenth/core'

/**
 * Asks the server of the programme for what a page shows, and never waits longer than the page can. What could not be
 * had is left out, and the page asks for it itself.
 *
 * @param options Those of the client; the token is the one the page gets.
 * @param milliseconds How long the page can wait.
 * @throws SetupError when the key is none that a page may hold.
 */
export async function readKnown(options: TenthOptions, milliseconds = 1000): Promise<KnownState> {
  const tenth = createTenth(options)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise(resolve => (timer = setTimeout(resolve, milliseconds)))
  await Promise.race([tenth.refresh(), late])
  clearTimeout(timer)
  const [program, member] = [tenth.$program.value, tenth.$member.value]
  tenth.close()
  const isVisitor = member?.status === 'signed_out' || member?.status === 'not_joined'
  return {
    ...(program?.value && { program: program.value }),
    ...(member?.value && { member: member.value }),
    ...(isVisitor && { member: null }),
  }
}
