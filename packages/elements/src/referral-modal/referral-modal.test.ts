import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import type { TenthJoinEvent, TenthShareEvent } from '../events.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import { qrPath } from '../scan/qr-path.ts'
import { referralLink } from './referral-link.ts'
import type { TenthReferralModal } from './referral-modal.ts'

const modalFor = (client?: Tenth, language = 'en'): Promise<TenthReferralModal> =>
  fixture<TenthReferralModal>(
    html`<tenth-referral-modal open .client=${client} language=${language}></tenth-referral-modal>`,
  )

const named = (modal: TenthReferralModal, name: string): HTMLElement =>
  [...modal.shadowRoot!.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) =>
    textContent.includes(name),
  )!

async function member(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, modal: await modalFor(client) }
}

describe('tenth-referral-modal', () => {
  afterEach(closePages)

  it('says what each gets, and shows the member’s own link', async () => {
    const { client, modal } = await member()
    const link = await part<HTMLInputElement>(modal, 'input')
    await shows(modal, 'Your friend gets 50 points, and so do you.')
    await shows(modal, 'first order of €8 or more')
    expect(new URL(link.value).searchParams.get('ref')).to.equal(client.$member.get().value!.referral!.code)
    await shows(await part(modal, 'tenth-referral-status'), 'Nobody yet.')
    await accessible(modal)
  })

  it('gives every way a line that holds its name, on a phone, too', async () => {
    const { modal } = await member()
    modal.language = 'lt'
    await shows(modal, 'QR kodas')
    const dialog = await part<HTMLDialogElement>(modal, 'dialog')
    dialog.style.cssText = 'inline-size: 300px; font-family: monospace; letter-spacing: 0.1em'
    const ways = [...dialog.querySelectorAll('.ways > *')]
    expect(ways.length).to.be.above(1)
    for (const way of ways)
      expect(`${way.getBoundingClientRect().height}px`).to.equal(getComputedStyle(way).minBlockSize)
  })

  it('is a modal: Escape closes it, and the focus goes back', async () => {
    const { modal } = await member()
    const opener = await fixture<HTMLButtonElement>(html`<button>Share</button>`)
    modal.close()
    await modal.updateComplete
    opener.focus()
    modal.show()
    await modal.updateComplete
    const dialog = await part<HTMLDialogElement>(modal, 'dialog')
    expect(dialog.matches(':modal')).to.equal(true)
    expect(document.activeElement).to.equal(modal)
    dialog.requestClose()
    await oneEvent(dialog, 'close')
    await modal.updateComplete
    expect(modal.hasAttribute('open')).to.equal(false)
    expect(document.activeElement).to.equal(opener)
  })

  it('closes when somebody clicks beside it, not inside', async () => {
    const { modal } = await member()
    const dialog = await part<HTMLDialogElement>(modal, 'dialog')
    ;(await part(modal, '.promise')).click()
    await modal.updateComplete
    expect(dialog.open).to.equal(true)
    dialog.click()
    await modal.updateComplete
    expect(dialog.open).to.equal(false)
  })

  it('copies the link, and says so; or selects it where copying is forbidden', async () => {
    const { modal } = await member()
    const link = await part<HTMLInputElement>(modal, 'input')
    named(modal, 'Copy').click()
    await shows(modal, /Copied|copy it with your keyboard/)
    if (link.selectionEnd) expect(link.selectionEnd).to.equal(link.value.length)
    await accessible(modal)
  })

  it('asks the page before the link leaves it', async () => {
    const { modal } = await member()
    const link = await part<HTMLInputElement>(modal, 'input')
    const asked: TenthShareEvent[] = []
    modal.addEventListener('tenth-share', event => {
      asked.push(event)
      event.preventDefault()
    })
    named(modal, 'E-mail').click()
    named(modal, 'Copy').click()
    await modal.updateComplete
    expect(asked.map(({ way }) => way)).to.deep.equal(['email', 'copy'])
    expect(asked[0]!.url).to.equal(link.value)
    await shows(modal, 'Copy')
  })

  it('writes the e-mail, with the link in it', async () => {
    const { modal } = await member()
    await part(modal, 'input')
    const mail = new URL((named(modal, 'E-mail') as HTMLAnchorElement).href)
    expect(mail.searchParams.get('subject')).to.equal('Something for you from The Corner Club')
    expect(mail.searchParams.get('body')).to.match(/[?&]ref=/)
  })

  it('draws a QR code when it is asked to', async () => {
    const { modal } = await member()
    await part(modal, 'input')
    named(modal, 'QR code').click()
    const drawing = await part(modal, '[part=qr]')
    expect(drawing.getAttribute('aria-label')).to.include('QR code')
    await accessible(modal)
    named(modal, 'QR code').click()
    await modal.updateComplete
    expect(modal.shadowRoot!.querySelectorAll('[part=qr]')).to.have.length(0)
  })

  it('asks somebody who is no member to join first', async () => {
    const deli = await openDeli()
    const modal = await modalFor(deli.page(null))
    await shows(modal, 'Join first')
    await accessible(modal)
    setTimeout(() => named(modal, 'Join now').click())
    const event = (await oneEvent(modal, 'tenth-join')) as unknown as TenthJoinEvent
    expect(event.signedIn).to.equal(false)
  })

  it('lets a customer join, and shows the link', async () => {
    const deli = await openDeli()
    const modal = await modalFor(deli.page('newcomer'))
    await shows(modal, 'Join first')
    named(modal, 'Join now').click()
    await part(modal, 'input')
  })

  it('says when it failed, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const { modal } = await member({ fetch: network.fetch })
    await shows(modal, 'We could not load this.')
    await accessible(modal)
    network.state = 'up'
    ;(await part(modal, '.notice .link')).click()
    await part(modal, 'input')
  })

  it('waits quietly, and says when there is nothing to share', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli()
    const waiting = await modalFor(deli.page(null, { fetch: network.fetch }))
    await accessible(waiting)
    const without = await openDeli({ referral: undefined })
    await shows(await modalFor(without.page(null)), 'nothing to share')
  })

  it('says what one side alone gets, in whatever it is, and when', async () => {
    const points = { points: 50 }
    const one = await openDeli({ referral: { friend: points, converts: { on: 'member.joined' } } })
    await shows(await modalFor(one.page(null)), 'Your friend gets 50 points. It counts as soon as your friend joins.')
    const several = [points, { stamps: 2, card: 'sandwich' }]
    const other = await openDeli({ referral: { advocate: several } })
    await shows(await modalFor(other.page(null)), 'You get 50 points and 2 stamps for a friend.')
  })

  it('fits the narrowest phone, in the language with the longest words', async () => {
    const { client, modal } = await member()
    modal.close()
    const narrow = await modalFor(client, 'fr')
    await part(narrow, 'input')
    const dialog = await part<HTMLDialogElement>(narrow, 'dialog')
    dialog.style.inlineSize = '296px'
    expect(dialog.scrollWidth).to.equal(dialog.clientWidth)
  })

  it('speaks four languages', async () => {
    const { client, modal } = await member()
    modal.close()
    const said = { en: 'Your friends', es: 'Tus invitaciones', fr: 'Vos invitations', lt: 'Jūsų draugai' }
    for (const [language, expected] of Object.entries(said)) {
      const one = await modalFor(client, language)
      await shows(await part(one, 'tenth-referral-status'), expected)
      await accessible(one)
      one.close()
    }
  })

  it('makes links that keep the page’s own query', () => {
    expect(referralLink('AB', 'https://shop.example/menu?x=1#top')).to.equal('https://shop.example/menu?x=1&ref=AB')
  })

  it('makes QR codes of the text', () => {
    const { path, size } = qrPath('https://shop.example/?ref=AB')
    expect(size).to.equal(33)
    expect(path).to.match(/^M4 4h1v1h-1z/)
  })
})
