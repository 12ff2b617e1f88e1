import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inPath } from '../setup/found.ts'
import { root } from './root.ts'
import { run, type RunOptions, type RunResult } from './run.ts'

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }

/** Runs pnpm: the one that runs us, or the pinned one. */
export function pnpm(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return inPath(['pnpm']) ? run('pnpm', args, options) : run('npx', ['-y', packageManager, ...args], options)
}
