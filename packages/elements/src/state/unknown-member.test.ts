import { expect, fixture, html } from '@open-wc/testing'
import { closePages, openDeli } from '../test/deli.ts'
import { accessible, part, shows, until, words } from '../test/shown.ts'
import '../join/define.ts'
import '../points-history/define.ts'
import '../referral-landing/define.ts'
import '../referral-status/define.ts'
import '../reward-card/define.ts'
import '../reward-list/define.ts'

/** The programme arrives; nothing else does until it is let through. */
function halfANetwork() {
  let isWhole = false
  const address = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input))
  const half: typeof fetch = (input, init) =>
    isWhole || address(input).includes('/page/program') ? fetch(input, init) : Promise.reject(new TypeError('Gone'))
  return { fetch: half, mend: () => (isWhole = true) }
}

describe('a member who cannot be asked for', () => {
  afterEach(closePages)

  for (const name of ['join', 'referral-landing', 'referral-status', 'points-history', 'reward-list', 'reward-card']) {
    it(`is not invited to join by tenth-${name}, and can try again`, async () => {
      const deli = await openDeli()
      await deli.join('ada')
      await deli.buy('ada', 3)
      const network = halfANetwork()
      const client = deli.page('ada', { fetch: network.fetch })
      const element = Object.assign(document.createElement(`tenth-${name}`), {
        client,
        language: 'en',
        code: 'FRIEND',
        reward: 'coffee',
      })
      await fixture(html`<div>${element}</div>`)
      await shows(element, 'Try again')
      expect(words(element)).not.to.match(/[Jj]oin/)
      await accessible(element)
      network.mend()
      const again = await part<HTMLButtonElement>(element, '.notice button')
      again.click()
      await until(() => !words(element).includes('Try again'), 'It should be there again')
    })
  }
})
