import { expect } from '@open-wc/testing'
import { scanned } from '../test/scanned.ts'
import { code128 } from './code-128.ts'
import { scanMarks } from './scan-marks.ts'

/** A drawing in the page, so many pixels for each of its units. */
function draw({ path, size }: { path: string; size: number }, height: number, scale = 1): SVGElement {
  const ground = document.createElement('div')
  ground.style.background = '#fff'
  ground.innerHTML = `<svg width="${size * scale}" height="${height * scale}" viewBox="0 0 ${size} ${height === 64 ? 1 : size}" preserveAspectRatio="none"><path d="${path}"/></svg>`
  document.body.append(ground)
  return ground.querySelector('svg')!
}

describe('code128', () => {
  afterEach(() => document.body.replaceChildren())

  it('is read by a reader as it was written', async () => {
    const codes = [
      'K7QF-2M9X-QT4R-8WZ2-B5NC',
      '1234567890123456789012345',
      '12345678',
      'DELI-000111-222333-X',
      'A1234B',
      '1234',
      '123',
      'a ~ b',
    ]
    for (const code of codes) {
      const [found] = await scanned(draw(code128(code)!, 64))
      expect(found?.text, code).to.equal(code)
      expect(found?.format).to.equal('Code128')
    }
  })

  it('writes every printable character of ASCII', async () => {
    const all = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
    for (let from = 0; from < all.length; from += 19) {
      const some = `x${all.slice(from, from + 19)}x`
      expect((await scanned(draw(code128(some)!, 64)))[0]?.text).to.equal(some)
    }
  })

  it('writes digits by twos, and leaves ten units of light on both sides', () => {
    const digits = code128('1234567890')!
    // A start, five pairs, a check of 11 units each, a stop of 13, twice the light.
    expect(digits.size).to.equal(7 * 11 + 13 + 20)
    expect(digits.path).to.match(/^M10 0/)
    expect(code128('ABCDEFGHIJ')!.size).to.equal(12 * 11 + 13 + 20)
  })

  it('writes nothing it cannot', () => {
    expect(code128('KAVA-Ž')).to.equal(undefined)
    expect(code128('')).to.equal(undefined)
  })
})

describe('scanMarks', () => {
  afterEach(() => document.body.replaceChildren())

  it('has a QR code for whatever a code is, and a barcode while its bars are wide enough', async () => {
    const { qr, barcode } = scanMarks('K7QF-2M9X')
    expect((await scanned(draw(qr, qr.size, 4)))[0]).to.deep.equal({ format: 'QRCode', text: 'K7QF-2M9X' })
    expect(barcode?.size).to.be.greaterThan(100)
    expect(scanMarks('X'.repeat(100)).barcode).to.equal(undefined)
    expect(scanMarks('KAVA-Ž').barcode).to.equal(undefined)
  })
})
