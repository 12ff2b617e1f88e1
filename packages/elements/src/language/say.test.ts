import { expect } from '@open-wc/testing'
import { messages as card } from '../stamp-card/words/lt.ts'
import { messages as units } from '../words/lt.ts'
import { nounFor, textFor } from './program-text.ts'
import { say } from './say.ts'

describe('what is said', () => {
  it('counts in Lithuanian as Lithuanians do', () => {
    const said = [1, 2, 10, 21, 0.5].map(count => say(units.stamps, { count }, 'lt'))
    expect(said).to.deep.equal(['antspaudas', 'antspaudai', 'antspaudų', 'antspaudas', 'antspaudo'])
    expect(say(card.toGo, { count: 21, reward: 'Kava' }, 'lt')).to.equal('Dar 21 antspaudas – ir jūsų laukia: Kava')
  })

  it('writes numbers as the language does, and leaves texts alone', () => {
    expect(say('{count} of {of}', { count: 12345, of: '9' }, 'en')).to.equal('12,345 of 9')
    expect(say('{count}', { count: 1234.5 }, 'lt')).to.equal('1\u00a0234,5')
  })

  it('puts values in as they are, braces and dollars too', () => {
    expect(say('For {reward}', { reward: '$& {count}' }, 'en')).to.equal('For $& {count}')
  })

  it('falls back along the languages for a merchant’s text', () => {
    const text = { en: 'Coffee', lt: 'Kava' }
    expect(textFor(text, ['lt-LT', 'en'])).to.equal('Kava')
    expect(textFor(text, ['de', 'lt'])).to.equal('Kava')
    expect(textFor(text, ['de'])).to.equal('Coffee')
    expect(textFor('Kava', ['en'])).to.equal('Kava')
  })

  it('calls points what the merchant calls them, in the reader’s language only', () => {
    const noun = { lt: { one: 'pupelė', few: 'pupelės', other: 'pupelių' } }
    expect(nounFor(noun, 21, 'lt')).to.equal('pupelė')
    expect(nounFor(noun, 0.5, 'lt')).to.equal('pupelių')
    expect(nounFor(noun, 2, 'fr')).to.equal(undefined)
    expect(nounFor(undefined, 2, 'lt')).to.equal(undefined)
  })
})
