import { expect } from '@open-wc/testing'
import type { ProgramInput } from '@tenth/core/shop'
import type { TenthLauncher } from '../launcher/launcher.ts'
import type { TenthPanel } from '../panel/panel.ts'
import { sectionNames } from '../panel/section-names.ts'
import type { TenthReferralModal } from '../referral-modal/referral-modal.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { everything } from '../test/deli-everything.ts'
import { column, english, everyRoot, everyTag, joinAda, settled } from '../test/every-element.ts'
import { unfit } from '../test/fits.ts'
import { pseudoOf } from '../test/pseudo.ts'
import { strayWords } from '../test/stray-words.ts'
import { addLanguage, type Language } from './add-language.ts'
import { handedIn } from './handed-in.ts'

/** Under the name of Greek: days, months and lists come in letters that no message of ours has. */
const pseudoLanguage = Object.fromEntries(
  Object.entries(english).map(([name, messages]) => [name, pseudoOf(messages)]),
) as unknown as Language<'el'>

/** What the shop has written is in brackets too: it is no message, and nothing that a test shall find. */
const bracketed = JSON.parse(
  JSON.stringify(everything, (key, value: unknown) => {
    if (!['name', 'description'].includes(key)) return value
    return `[${typeof value === 'string' ? value : (value as { en: string }).en}]`
  }),
) as ProgramInput

/** As far apart as WCAG 1.4.12 lets people put lines, letters, words and paragraphs. */
const spacing = new CSSStyleSheet()
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`)

async function everyElement(member: string | null, language: string, width: number): Promise<HTMLElement> {
  const deli = await openDeli(language === 'el' ? bracketed : everything)
  await joinAda(deli)
  const main = column(deli.page(member), language, width)
  main.querySelector<TenthPanel>('tenth-panel')!.sections = sectionNames
  await settled(main)
  expect(main.children).to.have.length(everyTag.length)
  return main
}

async function laidOut(main: HTMLElement, width: number): Promise<string[]> {
  main.style.inlineSize = `${width}px`
  // By the second frame, what follows from a new size has followed.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  return unfit(main).map(one => `${width} px: ${one}`)
}

describe('every element', () => {
  beforeEach(() => addLanguage('el', pseudoLanguage))
  afterEach(() => {
    closePages()
    document.querySelector('main')?.remove()
    document.documentElement.style.fontSize = ''
    delete handedIn['el']
  })

  for (const [who, member] of [
    ['a member', 'ada'],
    ['a visitor', null],
  ] as const) {
    it(`has every word as a message, and room for long ones: ${who}`, async () => {
      const main = await everyElement(member, 'el', 320)
      const narrow = await laidOut(main, 320)
      expect([...narrow, ...(await laidOut(main, 1100))]).to.deep.equal([])
      expect([...main.children].flatMap(strayWords)).to.deep.equal([])
    })

    for (const language of ['en', 'ar']) {
      it(`loses nothing where text is twice as large, and where it is spaced: ${who}, ${language}`, async () => {
        const main = await everyElement(member, language, 320)
        document.documentElement.style.fontSize = '200%'
        expect(await laidOut(main, 640)).to.deep.equal([])
        document.documentElement.style.fontSize = ''
        for (const root of everyRoot(main)) if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(spacing)
        expect([...(await laidOut(main, 320)), ...(await laidOut(main, 640))]).to.deep.equal([])
      })
    }
  }

  it('says and shows so much in what it opens, too', async () => {
    const main = await everyElement('ada', 'el', 320)
    const launcher = main.querySelector<TenthLauncher>('tenth-launcher')!
    const modal = main.querySelector<TenthReferralModal>('tenth-referral-modal')!
    launcher.show()
    modal.show()
    await settled(main)
    expect(launcher.shadowRoot!.querySelector('tenth-panel')).to.be.instanceOf(HTMLElement)
    expect(unfit(main)).to.deep.equal([])
    expect([launcher, modal].flatMap(strayWords)).to.deep.equal([])
  })

  it('would be found out: words that are no message, and what is too wide or cut off', () => {
    const main = document.createElement('main')
    main.style.inlineSize = '100px'
    main.innerHTML = `<p aria-label="Your points">[Ṕóíńt́ś]</p><b style="display:block;inline-size:130px">12</b>
      <div style="overflow:hidden;block-size:9px">[x]</div>`
    document.body.append(main)
    expect(strayWords(main)).to.deep.equal(['p: Your points'])
    expect(unfit(main)).to.deep.equal(['b reaches from 0 to 130', 'div cuts off what is in it'])
  })
})
