const parts = ['Status', 'Context', 'Decision', 'Consequences']

/** What is wrong with the shape of a decision record. */
export function decisionProblems(text: string): string[] {
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(match => match[1])
  return headings.join() === parts.join() ? [] : [`its headings should be ${parts.join(', ')}`]
}

/** pnpm's own commands that a guide may name. */
const builtIn = new Set(['install', 'add', 'exec', 'dlx', 'pack', 'publish', 'run', 'i'])

/** The scripts that a text tells people to run with pnpm. */
export function namedCommands(text: string): string[] {
  const code = [...text.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(match => match[1] ?? match[2] ?? '')
  const named = code.flatMap(block => [...block.matchAll(/\bpnpm (?:run )?([a-z][\w:-]*)/g)].map(match => match[1]!))
  return [...new Set(named)].filter(command => !builtIn.has(command))
}
