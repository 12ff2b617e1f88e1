import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthElement } from '../element/tenth-element.ts'
import { closePages, openDeli, type Deli } from '../test/deli.ts'
import { until } from '../test/shown.ts'

// A page that a server wrote, in every engine: its content is there before any script, and nothing moves afterwards.

const tags = ['tenth-points-badge', 'tenth-stamp-card', 'tenth-reward-list']

/** A page of its own, parsed as any other; only a parser makes shadow roots of what a server wrote. */
async function openWritten(body: string): Promise<Document> {
  const page = `<!doctype html><html lang="en"><body>${body}<p id="after">What the page says next</p></body></html>`
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A page" style="inline-size: 600px; block-size: 900px" .srcdoc=${page}></iframe>`,
  )
  await until(() => frame.contentDocument?.getElementById('after'), 'The page should be parsed.')
  return frame.contentDocument!
}

const elementsOf = (page: Document): TenthElement[] => tags.map(tag => page.querySelector<TenthElement>(tag)!)

/** What is read in each, and where it stands. */
const look = (page: Document): string =>
  JSON.stringify(
    [...elementsOf(page), page.getElementById('after')!].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const roots = element.shadowRoot ? [...element.shadowRoot.querySelectorAll(':not(style, svg *)')] : [element]
      const text = roots.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
      return [x, y, width, height, text.find(Boolean)]
    }),
  )

/** Brings the elements' own code and waits until each renders by itself; every look on the way. */
async function comeAlive(page: Document, client: Tenth): Promise<Set<string>> {
  const looks = new Set([look(page)])
  const script = page.createElement('script')
  script.type = 'module'
  script.textContent = tags
    .map(tag => `import '/packages/elements/src/${tag.replace('tenth-', '')}/define.ts'`)
    .join('\n')
  page.body.append(script)
  for (const element of elementsOf(page)) element.client = client
  const isAlive = (element: TenthElement): boolean =>
    element.hasUpdated && !element.shadowRoot!.querySelector('style, [aria-busy=true]')
  while (!elementsOf(page).every(isAlive)) {
    await aTimeout(5)
    looks.add(look(page))
  }
  await aTimeout(50)
  return looks.add(look(page))
}

async function written(language = 'en'): Promise<{ deli: Deli; client: Tenth; elements: string; known: string }> {
  const deli = await openDeli()
  await deli.join('ada')
  await deli.buy('ada', 4)
  const parts = await deli.render('ada', language, tags)
  return { deli, client: deli.page('ada', { language }), ...parts }
}

describe('what a server wrote', () => {
  afterEach(closePages)

  it('is there without any script of ours', async () => {
    const { elements } = await written()
    const page = await openWritten(elements)
    const [badge, card, list] = elementsOf(page).map(element =>
      element.shadowRoot?.textContent.replaceAll('\u00a0', ' '),
    )
    expect(badge).to.include('60 points')
    expect(card).to.include('4 of 9 stamps, 5 to go')
    expect(list).to.include('A coffee')
  })

  it('stays as it is when the elements come to life, in every language', async () => {
    for (const language of ['en', 'es', 'fr', 'lt', 'ar']) {
      const { client, elements, known } = await written(language)
      const page = await openWritten(elements + known)
      const [first, ...later] = await comeAlive(page, client)
      expect(later, `${language}: ${first}`).to.deep.equal([])
    }
  })

  it('moves where a server wrote nothing: what is measured can be seen', async () => {
    const { client, known } = await written()
    const page = await openWritten(tags.map(tag => `<${tag}></${tag}>`).join('') + known)
    expect((await comeAlive(page, client)).size).to.be.greaterThan(1)
  })

  it('lives from then on', async () => {
    const { deli, client, elements, known } = await written()
    const page = await openWritten(elements + known)
    await comeAlive(page, client)
    await deli.buy('ada', 1)
    const card = elementsOf(page)[1]!
    await until(() => card.shadowRoot!.textContent.includes('5 of 9 stamps'), 'A purchase should be seen.')
  })
})
