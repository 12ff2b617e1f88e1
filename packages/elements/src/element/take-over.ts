import { giveKnown, type KnownState, type Loaded, type Tenth } from '@tenth/core'
import type { PropertyValues, ReactiveController } from 'lit'

/** What is asked of an element here. Only those of Tenth render on a server; in them, most of it is protected. */
interface Taken {
  readonly renderRoot: ShadowRoot
  readonly client: Tenth | undefined
  readonly programState: Loaded<unknown>
  readonly memberState: Loaded<unknown>
  update?: (changes: PropertyValues) => void
}

/**
 * Leaves what a server rendered to be seen until the element has something to show in its place. What had focus there
 * has it in the element's own rendering.
 */
export function takeOver(host: HTMLElement, controllers: ReadonlySet<ReactiveController>): void {
  const element = host as unknown as Taken
  const all = new Map<PropertyKey, unknown>()
  element.update = changes => {
    for (const [name, old] of changes) if (!all.has(name)) all.set(name, old)
    tell(element.client)
    if (!isSettled(element, controllers)) return
    // From here on it is that of its class.
    delete element.update
    const focused = nodes(element).indexOf(element.renderRoot.activeElement as HTMLElement)
    element.renderRoot.replaceChildren()
    element.update!(all)
    nodes(element)[focused]?.focus()
  }
}

/** All there is in it but sheets, which only a server writes there. */
function nodes({ renderRoot }: Taken): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>(':not(style)')]
}

function isSettled({ programState, memberState }: Taken, controllers: ReadonlySet<ReactiveController>): boolean {
  const isKnown = ({ status, value }: Loaded<unknown>) => status !== 'loading' || value !== undefined
  const areReady = [...controllers].every(controller => !('ready' in controller) || controller.ready)
  return areReady && isKnown(programState) && isKnown(memberState)
}

const told = new WeakSet<Tenth>()

/** Tells a client, once, what the server left in the page beside what it rendered. */
function tell(client: Tenth | undefined): void {
  if (!client || told.has(client)) return
  told.add(client)
  try {
    giveKnown(client, JSON.parse(document.getElementById('tenth-known')!.textContent) as KnownState)
  } catch {
    // None was left, or what was left is broken: the client asks for all.
  }
}
