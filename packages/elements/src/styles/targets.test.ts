import { expect } from '@open-wc/testing'
import type { TenthLauncher } from '../launcher/launcher.ts'
import type { TenthPanel } from '../panel/panel.ts'
import { sectionNames } from '../panel/section-names.ts'
import type { TenthReferralModal } from '../referral-modal/referral-modal.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { everything } from '../test/deli-everything.ts'
import { column, everyRoot, joinAda, nameOf, settled } from '../test/every-element.ts'

const pressable = 'button, a[href], input:not([type=hidden]), select, textarea, summary'

/** What a finger has to hit: a choice is its whole label. */
function target(control: Element): Element {
  return (control.matches('[type=radio], [type=checkbox]') && control.closest('label')) || control
}

/** Everything that can be pressed and is smaller than so many pixels. */
function tooSmall(root: Element, pixels: number): string[] {
  const controls = everyRoot(root).flatMap(one => [...one.querySelectorAll(pressable)])
  const seen = controls.filter(control => control.checkVisibility({ visibilityProperty: true }))
  expect(seen.length).to.be.greaterThan(20)
  return seen.flatMap(control => {
    const { width, height } = target(control).getBoundingClientRect()
    const isLarge = Math.min(width, height) > pixels - 0.01
    return isLarge ? [] : [`${nameOf(control)} "${control.textContent.trim()}" is ${width} by ${height}`]
  })
}

async function everyElement(member: string | null): Promise<HTMLElement> {
  const deli = await openDeli(everything)
  await joinAda(deli)
  const main = column(deli.page(member), 'en', 360)
  main.querySelector<TenthPanel>('tenth-panel')!.sections = sectionNames
  await settled(main)
  return main
}

describe('what can be pressed', () => {
  afterEach(() => {
    closePages()
    document.querySelector('main')?.remove()
  })

  for (const member of ['ada', null]) {
    it(`is 24 px at least, and on a kiosk 44: ${member ?? 'a visitor'}`, async () => {
      const main = await everyElement(member)
      expect(tooSmall(main, 24)).to.deep.equal([])
      main.style.setProperty('--tenth-target', '44px')
      expect(tooSmall(main, 44)).to.deep.equal([])
    })
  }

  it('is so in what opens above the page', async () => {
    const main = await everyElement('ada')
    const launcher = main.querySelector<TenthLauncher>('tenth-launcher')!
    const modal = main.querySelector<TenthReferralModal>('tenth-referral-modal')!
    launcher.show()
    modal.show()
    await settled(main)
    expect(tooSmall(main, 24)).to.deep.equal([])
    main.style.setProperty('--tenth-target', '44px')
    expect(tooSmall(main, 44)).to.deep.equal([])
    launcher.close()
    modal.close()
  })
})
