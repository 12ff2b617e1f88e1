import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Remembers on disk which activities were acknowledged, so that an interrupted replay goes on where it was. */
export class Checkpoint {
  readonly #file: string
  readonly #done: Set<string>

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true })
    this.#file = file
    this.#done = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
  }

  has(id: string): boolean {
    return this.#done.has(id)
  }

  add(id: string): void {
    this.#done.add(id)
    appendFileSync(this.#file, `${id}\n`)
  }
}
