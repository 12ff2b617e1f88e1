import { expect, fixture, html } from '@open-wc/testing'
import { closePages, openDeli } from '../test/deli.ts'
import { part, until } from '../test/shown.ts'
import '../launcher/define.ts'
import '../panel/define.ts'
import '../stamp-cards/define.ts'

const red = 'rgb(255, 0, 0)'

/** Waits until a page's rule for a part of an element reaches what stands inside of it, however deep. */
async function reaches(selector: string, inside: Element): Promise<void> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${selector} { outline-color: ${red} }`)
  document.adoptedStyleSheets.push(sheet)
  const styled = (): boolean => getComputedStyle(inside).outlineColor === red
  await until(styled, `${selector} should reach it`)
  document.adoptedStyleSheets.pop()
}

async function joined() {
  const deli = await openDeli()
  await deli.join('ada')
  return { deli, client: deli.page('ada') }
}

describe('the parts of elements inside others', () => {
  afterEach(closePages)

  it('are reached from outside, under the name of their element', async () => {
    const { client } = await joined()
    const cards = await fixture(html`<tenth-stamp-cards .client=${client}></tenth-stamp-cards>`)
    const card = await part(cards, 'tenth-stamp-card[card]')
    await reaches('tenth-stamp-cards::part(stamp-card-name)', await part(card, '[part=name]'))
    await reaches('tenth-stamp-cards::part(card)', card)
  })

  it('and through as many elements as there are, also where one comes later', async () => {
    const { client } = await joined()
    const launcher = await fixture(html` <tenth-launcher open sections="profile" .client=${client}></tenth-launcher> `)
    const panel = await part(launcher, 'tenth-panel')
    await reaches('tenth-launcher::part(panel-hero)', await part(panel, '[part=hero]'))
    const profile = await part(panel, 'tenth-profile')
    const birthday = await part(profile, 'tenth-birthday')
    await reaches('tenth-launcher::part(birthday-month)', await part(birthday, '[part=month]'))
    launcher.setAttribute('sections', 'profile rewards')
    const rewards = await part(panel, 'tenth-reward-list')
    await reaches('tenth-launcher::part(reward-list-name)', await part(rewards, '[part=name]'))
  })

  it('a code’s letters under the name of who shows it, too', async () => {
    const { deli, client } = await joined()
    await deli.buy('ada', 3)
    const panel = await fixture(html`<tenth-panel sections="rewards" .client=${client} language="en"></tenth-panel>`)
    const list = await part(panel, 'tenth-reward-list')
    ;(await part(list, '.do button')).click()
    const code = await part(list, 'tenth-code')
    await reaches('tenth-panel::part(reward-list-code)', await part(code, '[part=code]'))
    await reaches('tenth-panel::part(code-qr)', await part(code, '[part=qr]'))
    await reaches('tenth-panel::part(reward-list-voucher)', await part(list, '[part=voucher]'))
  })

  it('all of them, and none by a name that another has', async () => {
    const { client } = await joined()
    const panel = await fixture(html`<tenth-panel .client=${client}></tenth-panel>`)
    await part(await part(panel, 'tenth-reward-list'), '[part=name]')
    const inside = [...panel.shadowRoot!.querySelectorAll('[exportparts]')]
    expect(inside.length).to.be.greaterThan(2)
    for (const one of inside) {
      const short = one.localName.replace('tenth-', '')
      const parts = [...one.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part])
      for (const name of parts) expect(one.getAttribute('exportparts')).to.include(`${name}:${short}-${name}`)
    }
  })

  it('as the fashion theme does, and not where letters join', async () => {
    const { client } = await joined()
    const sheet = document.createElement('style')
    sheet.textContent = await (await fetch(new URL('../../themes/fashion.css', import.meta.url))).text()
    document.head.append(sheet)
    const shown = { en: 'uppercase', ar: 'none' }
    for (const [language, expected] of Object.entries(shown)) {
      const panel = await fixture(html`<tenth-panel .client=${client} language=${language}></tenth-panel>`)
      const name = await part(await part(panel, 'tenth-stamp-card'), '[part=name]')
      const transform = (): string => getComputedStyle(name).textTransform
      await until(() => panel.shadowRoot!.querySelector('[exportparts*=stamp-card-name]'), 'It should be handed on')
      expect(transform()).to.equal(expected)
    }
    sheet.remove()
  })
})
