import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { TenthOpenEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { accessible, part, shows, until } from '../test/shown.ts'
import './define.ts'
import type { TenthLauncher } from './launcher.ts'

const launcherFor = (client?: Tenth, language = 'en'): Promise<TenthLauncher> =>
  fixture<TenthLauncher>(html`
    <tenth-launcher .client=${client} language=${language}><p slot="header">Hello</p></tenth-launcher>
  `)

const isOpen = (launcher: TenthLauncher): boolean => launcher.shadowRoot!.querySelector('.panel:popover-open') !== null

async function opened(launcher: TenthLauncher): Promise<Element> {
  const panel = await part(launcher, 'tenth-panel')
  await shows(panel, 'The Corner Club')
  return panel
}

describe('tenth-launcher', () => {
  afterEach(closePages)

  it('is a button, shut at first, that says what it opens', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const launcher = await launcherFor(deli.page('ada'))
    await shows(launcher, '20 points')
    const button = await part(launcher, '[part=button]')
    expect(button.getAttribute('aria-label')).to.equal('Open your rewards, 20\u00a0points')
    expect(button.getAttribute('aria-expanded')).to.equal('false')
    expect(isOpen(launcher)).to.equal(false)
    await accessible(launcher)
  })

  it('opens its panel with the focus in it; Escape closes it and brings the focus back', async () => {
    const deli = await openDeli()
    const launcher = await launcherFor(deli.page(null))
    const button = await part(launcher, '[part=button]')
    button.focus()
    button.click()
    await opened(launcher)
    expect(isOpen(launcher)).to.equal(true)
    const { activeElement } = launcher.shadowRoot!
    expect(activeElement?.getAttribute('role')).to.equal('dialog')
    await accessible(launcher)
    activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await launcher.updateComplete
    expect(isOpen(launcher)).to.equal(false)
    expect(launcher.shadowRoot!.activeElement === button).to.equal(true)
  })

  it('leaves Escape to a modal above it', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const launcher = await launcherFor(deli.page('ada'))
    launcher.open = true
    const panel = await opened(launcher)
    const modal = panel.shadowRoot!.querySelector('tenth-referral-modal')!
    modal.show()
    const dialog = await part<HTMLDialogElement>(modal, 'dialog')
    await until(() => dialog.open, 'It should open')
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await launcher.updateComplete
    expect(isOpen(launcher)).to.equal(true)
    modal.close()
  })

  it('opens for whatever on the page asks, unless the page says no', async () => {
    const deli = await openDeli()
    const launcher = await launcherFor(deli.page(null))
    const no = (event: Event): void => event.preventDefault()
    document.addEventListener('tenth-open', no)
    document.body.dispatchEvent(new TenthOpenEvent())
    await launcher.updateComplete
    expect(isOpen(launcher)).to.equal(false)
    document.removeEventListener('tenth-open', no)
    document.body.dispatchEvent(new TenthOpenEvent())
    await opened(launcher)
    expect(isOpen(launcher)).to.equal(true)
  })

  it('opens by its attribute, closes by its button, and shows what the shop puts in', async () => {
    const deli = await openDeli()
    const launcher = await launcherFor(deli.page(null))
    launcher.setAttribute('open', '')
    await opened(launcher)
    expect(launcher.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0)
    ;(await part(launcher, '.close')).click()
    await launcher.updateComplete
    expect(launcher.hasAttribute('open')).to.equal(false)
  })

  it('stands where it is told to', async () => {
    const deli = await openDeli()
    const launcher = await launcherFor(deli.page(null))
    const button = await part(launcher, '[part=button]')
    expect(button.getBoundingClientRect().left).to.be.greaterThan(innerWidth / 2)
    launcher.position = 'start'
    await launcher.updateComplete
    expect(button.getBoundingClientRect().left).to.be.lessThan(innerWidth / 2)
  })

  it('speaks four languages', async () => {
    const deli = await openDeli()
    const client = deli.page(null)
    const said = { en: 'Rewards', es: 'Recompensas', fr: 'Récompenses', lt: 'Dovanos' }
    for (const [language, expected] of Object.entries(said)) {
      const launcher = await launcherFor(client, language)
      await shows(launcher, expected)
      await accessible(launcher)
    }
  })

  it('passes on which sections to show, and those of the shop', async () => {
    const deli = await openDeli()
    const launcher = await fixture<TenthLauncher>(html`
      <tenth-launcher sections="rewards earn" .client=${deli.page(null)}
        ><p slot="rewards">Ask at the counter.</p></tenth-launcher
      >
    `)
    launcher.open = true
    const panel = await opened(launcher)
    await part(panel, 'tenth-earn-list')
    expect(panel.shadowRoot!.querySelector('tenth-reward-list, tenth-stamp-card') === null).to.equal(true)
    expect(launcher.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0)
  })
})
