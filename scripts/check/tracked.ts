import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../workspace/root.ts'
import { namesNothing, strayLines } from './strays.ts'

// No file that is kept may name somebody's machine or registry, or be called by a name that says nothing.

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
const text = /\.(ts|mjs|js|json|jsonc|md|ya?ml|sql|html|css|txt|sh|toml)$|^[^.]+$/
const problems = tracked
  .filter(path => existsSync(join(root, path)))
  .flatMap(path => {
    const named = namesNothing(basename(path)) ? [`${path}: the name says nothing of what is in it`] : []
    const lines = text.test(basename(path)) ? strayLines(readFileSync(join(root, path), 'utf8')) : []
    return [...named, ...lines.map(line => `${path}:${line}: names a place on somebody's machine or network`)]
  })

for (const problem of problems) console.error(problem)
console.log(`${tracked.length} files, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
