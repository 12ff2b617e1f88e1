/** One line of an interface: what it is called, what type it has and what is said of it. */
export interface Line {
  name: string
  type: string
  description: string | undefined
  /** Whether it may be left out; undefined may stand there then too. */
  optional?: boolean
}

/** A doc comment, whatever the text holds. */
export const comment = (text: string | undefined): string =>
  text
    ? `/** ${text
        .replaceAll('*/', '*\\/')
        .split('\n')
        .map((line, index) => (index ? ` * ${line}` : line))
        .join('\n')} */\n`
    : ''

/** A line that an interface has, with its comment above it. */
export const line = ({ name, type, description, optional }: Line): string =>
  `${comment(description)}'${name}'${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`

export function interfaceOf(name: string, lines: readonly Line[], base = ''): string {
  return `export interface ${name} ${base && `extends ${base} `}{\n${lines.map(line).join('\n')}\n}\n`
}
