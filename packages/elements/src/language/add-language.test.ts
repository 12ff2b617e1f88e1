import { expect, fixture, html } from '@open-wc/testing'
import { english as badge } from '../points-badge/words/en.ts'
import { english as redeem } from '../redeem/words/en.ts'
import { english as refusal } from '../refusal/words/en.ts'
import { english as list } from '../reward-list/words/en.ts'
import { english as card } from '../stamp-card/words/en.ts'
import { english as state } from '../state/words/en.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { accessible, shows, words } from '../test/shown.ts'
import { english as units } from '../words/en.ts'
import '../points-badge/define.ts'
import '../reward-list/define.ts'
import '../stamp-card/define.ts'
import { addLanguage, type Language } from './add-language.ts'
import { pseudoOf } from '../test/pseudo.ts'
import type { Messages } from './dictionary.ts'
import { handedIn } from './handed-in.ts'

const made = {
  ...{ 'points-badge': badge, redeem, refusal, 'reward-list': list, 'stamp-card': card, state, units },
} as Record<string, Messages>
const pseudoLanguage = Object.fromEntries(
  Object.entries(made).map(([name, english]) => [name, pseudoOf(english)]),
) as unknown as Language<'eo'>

describe('another language', () => {
  afterEach(() => {
    closePages()
    for (const tag of Object.keys(handedIn)) delete handedIn[tag]
  })

  it('says everything, also what is shown already, and nothing breaks where it is longer', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    await deli.buy('ada', 3)
    const client = deli.page('ada')
    const page = await fixture<HTMLElement>(
      html`<div>
        <tenth-points-badge .client=${client} language="eo"></tenth-points-badge>
        <tenth-stamp-card .client=${client} language="eo"></tenth-stamp-card>
        <tenth-reward-list .client=${client} language="eo"></tenth-reward-list>
      </div>`,
    )
    const element = page.querySelector('tenth-reward-list')!
    await shows(element, 'Redeem')
    addLanguage('eo', pseudoLanguage)
    await shows(element, '[R\u0301')
    const said = words(page)
    for (const english of ['Redeem', 'to go', 'With a full', 'points']) expect(said).not.to.include(english)
    page.parentElement!.style.inlineSize = '320px'
    await element.updateComplete
    for (const child of page.children) expect(child.scrollWidth, child.localName).to.be.at.most(321)
    await accessible(page)
  })

  it('may be other words for one of ours, in a region of their own', async () => {
    const deli = await openDeli()
    const client = deli.page(null)
    addLanguage('en-AU', pseudoLanguage)
    const other = await fixture(html`<tenth-points-badge .client=${client} language="en-AU"></tenth-points-badge>`)
    const usual = await fixture(html`<tenth-points-badge .client=${client} language="en-GB"></tenth-points-badge>`)
    await shows(usual, 'Rewards')
    expect(words(other)).not.to.include('Rewards')
  })

  it('is whole, or does not compile', () => {
    const part = { 'points-badge': pseudoOf(badge) as typeof badge }
    // @ts-expect-error -- All other dictionaries are missing.
    const missing: Language<'de'> = part
    const one = { points: { other: 'taškų' }, stamps: { other: 'antspaudų' } }
    // @ts-expect-error -- Lithuanian has four plural forms.
    const forms: Pick<Language<'lt'>, 'units'> = { units: one }
    const enough: Pick<Language<'ja'>, 'units'> = {
      units: { points: { other: 'ポイント' }, stamps: { other: 'スタンプ' } },
    }
    expect([missing, forms, enough]).to.have.length(3)
  })
})
