import { expect } from '@open-wc/testing'
import { dictionary } from './dictionary.ts'
import { Words, type Speaker } from './words.ts'

describe('words', () => {
  it('speaks English where a language cannot be had', async () => {
    const gone = (): Promise<never> => Promise.reject(new Error('gone'))
    const english = { hello: 'Hello' } as const
    let words: Words<typeof english> | undefined
    await new Promise<void>(resolve => {
      const host: Speaker = {
        uiLanguage: 'fr',
        locale: 'fr-CH',
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: resolve,
        updateComplete: Promise.resolve(true),
      }
      words = new Words(host, dictionary('test', english, { es: gone, fr: gone, lt: gone, ar: gone }))
      words.hostUpdate()
      expect(words.ready).to.equal(false)
      expect(words.say('hello')).to.equal('Hello')
    })
    expect(words?.ready).to.equal(true)
  })
})
