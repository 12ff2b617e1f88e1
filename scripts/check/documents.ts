import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { workspacePackages } from '../workspace/packages.ts'
import { readManifest } from '../workspace/packages.ts'
import { root } from '../workspace/root.ts'
import { decisionProblems, namedCommands } from './prose.ts'

// Decisions have their four parts and numbers of their own; commands named in the guides exist.

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const decisions = globSync('docs/decisions/*.md', { cwd: root }).toSorted()
const numbers = decisions.map(path => basename(path).slice(0, 4))
const decided = decisions.flatMap(path => decisionProblems(read(path)).map(problem => `${path}: ${problem}`))
const twice = decisions.filter((_, index) => numbers.indexOf(numbers[index]!) !== index)

const scripts = [root, ...workspacePackages().map(({ folder }) => folder)].flatMap(folder =>
  Object.keys(readManifest(folder).scripts ?? {}),
)
const guides = globSync(['*.md', 'docs/**/*.md', 'examples/*/README.md', 'packages/*/README.md'], { cwd: root })
const commands = guides.flatMap(path =>
  namedCommands(read(path))
    .filter(command => !scripts.includes(command))
    .map(command => `${path}: there is no \`pnpm ${command}\``),
)

const problems = [...decided, ...twice.map(path => `${path}: its number is taken`), ...commands]
for (const problem of problems) console.error(problem)
console.log(`${decisions.length} decisions, ${guides.length} guides, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
