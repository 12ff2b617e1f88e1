import type { PublicProgram, Tenth } from '@tenth/core'
import '../../../packages/elements/src/define.ts'
import type { TenthElement, TenthSendEvent } from '@tenth/elements'
import { openDeli, type Deli } from '../example/deli.ts'
import { exampleClient } from '../example/example-client.ts'
import { propertiesOf } from '../example/by-property.ts'
import { followHeight } from './frame-height.ts'

declare const PROGRAMME: PublicProgram

/** What one kind of visitor looks at. */
interface Look {
  deli: Deli
  client: Tenth
}

function look(deli: Deli): Look {
  return { deli, client: exampleClient(deli) }
}

const looks: Readonly<Record<string, Look>> = { member: look(openDeli()), visitor: look(openDeli(null)) }

const isOurs = (element: Element): element is TenthElement => element.localName.startsWith('tenth-')
const elements = [...document.querySelectorAll('*')].filter(isOurs)

for (const element of elements) {
  const sees = element.closest<HTMLElement>('[data-sees]')?.dataset['sees'] ?? 'member'
  give(element, looks[sees]!)
}

/** Hands an element its data: by property where it takes all of it so, otherwise by a client. */
function give(element: TenthElement, { deli, client }: Look): void {
  const set = (): void => {
    for (const [name, value] of Object.entries({ program: PROGRAMME, ...propertiesOf(element.localName, deli) }))
      // What the markup says itself, it says for good.
      if (!element.hasAttribute(name)) Object.assign(element, { [name]: value })
  }
  if (!propertiesOf(element.localName, deli)) {
    element.client = client
    return
  }
  set()
  deli.listen(set)
  element.addEventListener('tenth-send', (event: TenthSendEvent) => {
    const { route, options } = event
    event.respondWith(client.call(route, options))
  })
}

/** The page around tells the language by the attribute that any page has for it. */
function speak(): void {
  const { lang } = document.documentElement
  for (const element of elements) element.language = lang
  for (const { client } of Object.values(looks)) client.$language.set(lang)
}
new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] })
speak()

// The shop around these elements is not there: its links and forms lead nowhere.
document.addEventListener('submit', event => event.preventDefault())
document.addEventListener('click', event => {
  const link = event.composedPath().find(target => target instanceof HTMLAnchorElement)
  if (link && link.target !== '_top') event.preventDefault()
})

followHeight()
