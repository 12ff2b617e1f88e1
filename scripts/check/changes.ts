import { run } from '../workspace/run.ts'

// A changed package needs a changeset, which says in a sentence what its users get. Without a base to compare with
// (a first clone, an archive) there is nothing to say.

const base = 'origin/main'
const known = await run('git', ['rev-parse', '--verify', '--quiet', base])
if (known.code !== 0) {
  console.log(`no ${base} to compare with`)
} else {
  const { code, output } = await run('changeset', ['status', `--since=${base}`])
  console.log(output.trim())
  process.exitCode = code ?? 1
}
