import { expect, fixture, html } from '@open-wc/testing'
import { tiers } from '../test/deli-tiers.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { accessible, shows } from '../test/shown.ts'
import '../earn-list/define.ts'
import '../help/define.ts'
import '../points-badge/define.ts'
import '../points-history/define.ts'
import '../reward-list/define.ts'
import '../stamp-card/define.ts'
import '../tier-progress/define.ts'

const names = ['deli', 'fashion', 'telecom', 'game', 'bank', 'contrast'] as const

describe('the themes', () => {
  afterEach(() => {
    closePages()
    document.querySelector('style[data-theme]')?.remove()
    document.documentElement.style.colorScheme = ''
    document.body.style.background = ''
  })

  for (const name of names) {
    it(`${name} can be read, by day and by night`, async () => {
      const deli = await openDeli({ tiers })
      await deli.join('ada')
      await deli.buy('ada', 3)
      const client = deli.page('ada')
      const sheet = document.createElement('style')
      sheet.dataset['theme'] = name
      sheet.textContent = await (await fetch(new URL(`../../themes/${name}.css`, import.meta.url))).text()
      document.head.append(sheet)
      expect(sheet.textContent).to.include('--tenth-brand')
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme
        document.body.style.background = 'Canvas'
        const page = await fixture<HTMLElement>(
          html`<div>
            <tenth-points-badge .client=${client} language="en"></tenth-points-badge>
            <tenth-stamp-card .client=${client} language="en"></tenth-stamp-card>
            <tenth-reward-list .client=${client} language="en"></tenth-reward-list>
            <tenth-tier-progress .client=${client} language="en"></tenth-tier-progress>
            <tenth-earn-list .client=${client} language="en"></tenth-earn-list>
            <tenth-help .client=${client} language="en"></tenth-help>
            <tenth-points-history .client=${client} language="en"></tenth-points-history>
          </div>`,
        )
        await shows(page, '50 points')
        await shows(page, 'A coffee on us')
        await accessible(page)
      }
    })
  }
})
