import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'
import { run } from '../workspace/run.ts'

const calm = 200

/** Builds the page's bundle again whenever one of these packages changes; a reload of the page shows it. */
export function rebuildOnChange(packages: readonly string[]): void {
  let timer: NodeJS.Timeout | undefined
  let building: Promise<unknown> = Promise.resolve()
  const build = (): Promise<unknown> => run('node', ['scripts/build/build.ts', '@tenth/embed'], { show: true })
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (building = building.then(build)), calm)
  }
  for (const name of packages) watch(join(root, 'packages', name, 'src'), { recursive: true }, soon)
}
