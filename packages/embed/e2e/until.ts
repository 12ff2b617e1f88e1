import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for what a browser does in its own time; the test runner's limit is the only one. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20)
}
