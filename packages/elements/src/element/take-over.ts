import { giveKnown, type KnownState, type Loaded, type Tenth } from '@tenth/core'
import type { PropertyValues, ReactiveController } from 'lit'

/** What an element knows of the programme and the member; only those of Tenth render on a server. */
interface Knowing {
  readonly client: Tenth | undefined
  programState: Loaded<unknown>
  memberState: Loaded<unknown>
}

interface Rendered {
  readonly renderRoot: ShadowRoot
}

interface Updating {
  update?: (changes: PropertyValues) => void
}

/**
 * Leaves what a server rendered to be seen until the element has something to show in its place. What had focus there
 * has it in the element's own rendering.
 */
export function takeOver(element: Rendered, controllers: ReadonlySet<ReactiveController>): void {
  const updating = element as unknown as Updating
  const all = new Map<PropertyKey, unknown>()
  updating.update = changes => {
    for (const [name, old] of changes) if (!all.has(name)) all.set(name, old)
    tell((element as unknown as Knowing).client)
    if (!isSettled(element as unknown as Knowing, controllers)) return
    delete updating.update
    const focused = nodes(element).indexOf(element.renderRoot.activeElement as HTMLElement)
    element.renderRoot.replaceChildren()
    updating.update!(all)
    nodes(element)[focused]?.focus()
  }
}

/** All there is in it but sheets, which only a server writes there. */
function nodes({ renderRoot }: Rendered): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>(':not(style)')]
}

function isSettled({ programState, memberState }: Knowing, controllers: ReadonlySet<ReactiveController>): boolean {
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
