const shown = 10

/** A log that cannot be read as purchases; the message names the lines. */
export class LogError extends Error {
  override readonly name = 'LogError'

  constructor(faults: readonly string[]) {
    const more = faults.length > shown ? [`… and ${faults.length - shown} more lines.`] : []
    super([...faults.slice(0, shown), ...more].join('\n'))
  }
}

/** Makes something of every item; what goes wrong is told of all of them, not only of the first. */
export function collect<T, Made>(items: readonly T[], make: (item: T) => Made): Made[] {
  const faults: string[] = []
  const made = items.flatMap(item => {
    try {
      return [make(item)]
    } catch (error) {
      faults.push((error as Error).message)
      return []
    }
  })
  if (faults.length > 0) throw new LogError(faults)
  return made
}
