import { furtherSections, type FurtherSection } from './further-sections.ts'

/** The code of the sections that one panel shows: on its way, here, or not to be had at the moment. */
export class SectionArrivals {
  readonly #changed: () => void
  readonly #states = new Map<FurtherSection, 'coming' | 'here' | 'failed'>()

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Asks for a section's code when it is first shown. */
  hasFailed(name: FurtherSection): boolean {
    if (!this.#states.has(name)) this.again(name)
    return this.#states.get(name) === 'failed'
  }

  again(name: FurtherSection): void {
    const become = (state: 'coming' | 'here' | 'failed'): void => {
      this.#states.set(name, state)
      this.#changed()
    }
    become('coming')
    furtherSections[name].bring().then(
      () => become('here'),
      () => become('failed'),
    )
  }
}
