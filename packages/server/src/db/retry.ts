const attempts = 8

/**
 * Failures that another try may not meet, and how often each is tried. After two wrote the same new row at once, the
 * second looks again and then sees what the first one did; more than a few times it is no race but a mistake.
 */
const passing: Record<string, number> = {
  /** Serialization failure. */
  '40001': attempts,
  /** Deadlock. */
  '40P01': attempts,
  /** Unique violation. */
  '23505': 3,
}

/** Does the whole of `work` again after a failure that may pass. */
export async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= (passing[(error as { code?: string }).code ?? ''] ?? 0)) throw error
      // Apart from each other, so that the same two do not meet again.
      await new Promise(resolve => setTimeout(resolve, Math.random() * 5 * 2 ** attempt))
    }
  }
}
