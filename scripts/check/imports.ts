import { publishedPackages } from '../workspace/packages.ts'
import { cycles } from './cycles.ts'
import { arrowProblems, earlyProblems } from './import-problems.ts'
import { isRelative, sourceFiles, target } from './source-files.ts'

// Imports point one way, between packages as in the drawing of the house, and between files never in a circle.

const files = sourceFiles(publishedPackages())
const graph = new Map(
  files.map(file => [
    file.path,
    file.imports.filter(one => isRelative(one.specifier)).map(one => target(file, one.specifier)),
  ]),
)
const problems = [
  ...arrowProblems(files),
  ...earlyProblems(files),
  ...cycles(graph).map(circle => `a circle: ${circle.join(' → ')}`),
]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
console.log(`${files.length} files, ${problems.length} problems`)
