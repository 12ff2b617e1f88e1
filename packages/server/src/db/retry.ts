const attempts = 8

/**
 * Serialization failures and deadlocks, and two who wrote the same new row: whoever comes second looks again
 * and then sees what the first one did.
 */
const passing = new Set(['40001', '40P01', '23505'])

/** Does the whole of `work` again after a failure that another try may not meet. */
export async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !passing.has((error as { code?: string }).code ?? '')) throw error
      // Apart from each other, so that the same two do not meet again.
      await new Promise(resolve => setTimeout(resolve, Math.random() * 5 * 2 ** attempt))
    }
  }
}
