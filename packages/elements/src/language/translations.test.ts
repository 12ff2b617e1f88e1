import { expect } from '@open-wc/testing'
import { friendListWords } from '../friend-list/words/friend-list-words.ts'
import { historyWords } from '../history/words/history-words.ts'
import { launcherWords } from '../launcher/words/launcher-words.ts'
import { panelWords } from '../panel/words/panel-words.ts'
import { badgeWords } from '../points-badge/words/badge-words.ts'
import { estimateWords } from '../points-estimate/words/estimate-words.ts'
import { redeemWords } from '../redeem/words/redeem-words.ts'
import { referralWords } from '../referral-modal/words/referral-words.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { deskRefusalWords } from '../refusal-desk/words/desk-refusal-words.ts'
import { offerRefusalWords } from '../refusal-offers/words/offer-refusal-words.ts'
import { listWords } from '../reward-list/words/list-words.ts'
import { cardWords } from '../stamp-card/words/card-words.ts'
import { stateWords } from '../state/words/state-words.ts'
import { units } from '../words/units.ts'
import { dictionary, type Message, type Messages } from './dictionary.ts'
import { Words, type Speaker } from './words.ts'

const dictionaries = {
  badgeWords,
  cardWords,
  deskRefusalWords,
  estimateWords,
  friendListWords,
  historyWords,
  launcherWords,
  listWords,
  offerRefusalWords,
  panelWords,
  redeemWords,
  referralWords,
  refusalWords,
  stateWords,
  units,
}

const sentences = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const names = (sentence: string): string[] => [...sentence.matchAll(/{(\w+)}/g)].map(([, name]) => name!)

describe('translations', () => {
  for (const [name, { english, others }] of Object.entries(dictionaries)) {
    for (const language of ['es', 'fr', 'lt'] as const) {
      it(`${name} says in ${language} all that it says in English`, async () => {
        const { messages } = (await others[language]()) as { messages: Messages }
        expect(Object.keys(messages)).to.have.members(Object.keys(english))
        for (const [key, message] of Object.entries(messages)) {
          const wanted = new Set(sentences((english as Messages)[key]!).flatMap(names))
          for (const sentence of sentences(message)) {
            expect(sentence.trim(), key).to.equal(sentence).and.not.equal('')
            for (const used of names(sentence)) expect(wanted, `${key}: ${used}`).to.include(used)
            // A count may hide in the words "one more"; nothing else may be dropped.
            for (const value of wanted) if (value !== 'count') expect(names(sentence), key).to.include(value)
          }
        }
      })
    }
  }

  it('French keeps its high punctuation on the line', async () => {
    for (const { others } of Object.values(dictionaries)) {
      const { messages } = (await others.fr()) as { messages: Messages }
      expect(Object.values(messages).flatMap(sentences).join('\n')).not.to.match(/[a-zé}] ?[:!?;](?!\/)/)
    }
  })

  it('speaks English where a language cannot be had', async () => {
    const gone = (): Promise<never> => Promise.reject(new Error('gone'))
    const english = { hello: 'Hello' } as const
    let words: Words<typeof english> | undefined
    await new Promise<void>(resolve => {
      const host: Speaker = {
        uiLanguage: 'fr',
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: resolve,
        updateComplete: Promise.resolve(true),
      }
      words = new Words(host, dictionary(english, { es: gone, fr: gone, lt: gone }))
      words.hostUpdate()
      expect(words.ready).to.equal(false)
      expect(words.say('hello')).to.equal('Hello')
    })
    expect(words?.ready).to.equal(true)
  })
})
