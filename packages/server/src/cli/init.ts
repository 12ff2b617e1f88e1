import { existsSync, writeFileSync } from 'node:fs'
import { Slug } from '@tenth/contract'
import { randomText } from '../auth/random-text.ts'
import { newPublishableKey, newSecretKey } from '../auth/secret-key.ts'
import type { Mode } from '../auth/tenant.ts'
import { CommandError } from './command-error.ts'
import { exampleProgram } from './example-program.ts'

const programFile = 'tenth.program.jsonc'
const settingsFile = '.env'

/** `tenth init`: a programme to begin with, and keys of its own. Overwrites nothing. */
export function init({ program }: { program: string }): void {
  const slug = Slug.safeParse(program)
  if (!slug.success)
    throw new CommandError(`--program is ${JSON.stringify(program)}. ${slug.error.issues[0]?.message}`, 2)
  const there = [programFile, settingsFile].filter(file => existsSync(file))
  if (there.length > 0) {
    throw new CommandError(
      `${there.join(' and ')} stand here already, and nothing was written. Move them away, or go to another folder.`,
    )
  }
  writeFileSync(programFile, exampleProgram, { flag: 'wx' })
  writeFileSync(settingsFile, settings(program), { flag: 'wx', mode: 0o600 })
  process.stdout.write(next)
}

function settings(program: string): string {
  const modes: Mode[] = ['live', 'test']
  return `# The keys of ${program}, live and test. Test mode has data of its own.
# Secret keys belong to the shop's backend alone: keep this file out of version control.
TENTH_SECRET_KEY=${modes.map(mode => newSecretKey(program, mode).secret).join(',')}
# Publishable keys stand in the page, for everybody to see.
TENTH_PUBLISHABLE_KEY=${modes.map(mode => newPublishableKey(program, mode).key).join(',')}
# Seals the codes that are imported for rewards. Keep it for good: without it they cannot be handed out.
TENTH_SEALING_KEY=${randomText(40)}
# Published at every start when it has changed.
TENTH_PROGRAM_FILE=${programFile}
`
}

const next = `Written: ${programFile} (what members earn and can have) and ${settingsFile} (keys; keep them secret).

Next:
  1. Make the programme yours in ${programFile}, and look it over: tenth check ${programFile}
  2. Start: tenth serve
  3. Put the script on a page, with the pk_test_… key of ${settingsFile}:
     <script type="module" src="http://127.0.0.1:8787/tenth.js" data-key="pk_test_…"></script>
     <tenth-points-badge></tenth-points-badge>
`
