import { expect, fixture, html } from '@open-wc/testing'
import { scanned } from '../test/scanned.ts'
import { accessible, part, shows, until } from '../test/shown.ts'
import type { TenthCode } from './code.ts'
import './define.ts'
import { walletLink } from './wallet-link.ts'

const code = 'K7QF-2M9X-QT4R-8WZ2-B5NC'

const codeFor = (changes: Partial<TenthCode> = {}): Promise<TenthCode> => {
  const { theme, wallet, language = 'en' } = changes
  return fixture<TenthCode>(
    html`<tenth-code code=${code} language=${language} .theme=${theme} .wallet=${wallet}></tenth-code>`,
  )
}

/** The drawings, once they are there. */
async function drawn(element: TenthCode): Promise<[qr: Element, barcode: Element]> {
  const scan = await part(element, '[part=scan]')
  await until(() => scan.getAttribute('aria-busy') === 'false', 'It should be drawn')
  const [qr, barcode] = scan.querySelectorAll('svg')
  return [qr!, barcode!]
}

describe('tenth-code', () => {
  it('is dark on white, and read by a till, also at night', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const element = await codeFor({ theme })
      element.parentElement!.style.background = theme === 'dark' ? '#101614' : ''
      const { backgroundColor, fill, forcedColorAdjust } = getComputedStyle(await part(element, '[part=scan]'))
      expect([backgroundColor, fill]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
      // Forced colours leave alone what says so; an engine without them does not know the word.
      if (CSS.supports('forced-color-adjust', 'none')) expect(forcedColorAdjust).to.equal('none')
      const [qr, barcode] = await drawn(element)
      expect(await scanned(qr)).to.deep.equal([{ format: 'QRCode', text: code }])
      expect(await scanned(barcode)).to.deep.equal([{ format: 'Code128', text: code }])
      await accessible(element)
    }
  })

  it('has its size before it is drawn', async () => {
    const element = await codeFor()
    await part(element, '[part=scan]')
    const { offsetHeight } = element
    await drawn(element)
    expect(element.offsetHeight).to.equal(offsetHeight)
  })

  it('is read off the narrowest phone, from right to left as well', async () => {
    const room = await fixture<HTMLElement>(
      html`<div dir="rtl" style="inline-size: 296px"><tenth-code language="ar" code=${code}></tenth-code></div>`,
    )
    const element = room.querySelector('tenth-code')!
    for (const mark of await drawn(element)) expect((await scanned(mark))[0]?.text).to.equal(code)
    expect(getComputedStyle(await part(element, '[part=code]')).direction).to.equal('ltr')
    expect(element.scrollWidth).to.be.at.most(element.clientWidth)
  })

  it('draws the other one when the code is another', async () => {
    const element = await codeFor()
    await drawn(element)
    element.code = 'OTHER-1234'
    await element.updateComplete
    const [qr] = await drawn(element)
    expect((await scanned(qr))[0]?.text).to.equal('OTHER-1234')
  })

  it('has no barcode for what a barcode cannot hold', async () => {
    const element = await codeFor()
    element.code = 'KAVA-Ž'
    await until(() => !element.shadowRoot!.querySelector('[part=barcode]'), 'It should be gone')
    expect((await scanned(element.shadowRoot!.querySelector('[part=qr]')!))[0]?.text).to.equal('KAVA-Ž')
  })

  it('shows nothing where it has none', async () => {
    const element = await codeFor()
    element.code = undefined
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('.all')).to.equal(null)
  })

  it('is copied, and that is told; or it is selected where copying is forbidden', async () => {
    const element = await codeFor()
    const copy = await part(element, '[part=copy]')
    copy.focus()
    copy.click()
    await shows(element, /Copied|copy it with your keyboard/)
    const told = element.shadowRoot!.querySelector('[role=status]')!.textContent
    expect(told === 'Copied').to.equal(copy.textContent.includes('Copied'))
    await accessible(element)
  })

  it('goes into a wallet only where the shop has a link, and only by https or at home', async () => {
    const element = await codeFor({ wallet: 'https://wallet.example/pass?c={code}' })
    const link = await part<HTMLAnchorElement>(element, '[part=wallet]')
    expect([link.href, link.referrerPolicy]).to.deep.equal([`https://wallet.example/pass?c=${code}`, 'no-referrer'])
    await accessible(element)
    element.wallet = undefined
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('[part=wallet]')).to.equal(null)
    const base = 'http://shop.example/menu/'
    expect(walletLink('pass/{code}', 'A B', base)).to.equal('http://shop.example/menu/pass/A%20B')
    const refused = [
      'javascript:alert("{code}")',
      ' java\nscript:alert("{code}")',
      'data:text/html,{code}',
      'http://other.example/{code}',
      '//other.example/{code}',
      'https://wallet.example/pass',
      'https://{code}:x:y/',
      undefined,
    ]
    for (const template of refused) expect(walletLink(template, code, base), template).to.equal(undefined)
  })

  it('speaks five languages', async () => {
    const said = {
      en: 'read the code out',
      es: 'dicta el código',
      fr: 'dictez le code',
      lt: 'padiktuokite kodą',
      ar: 'اقرأ الرمز',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await codeFor({ language })
      await shows(element, expected)
      await accessible(element)
    }
  })
})
