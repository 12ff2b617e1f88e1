import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Dictionary, Messages } from './dictionary.ts'
import { say, type Values } from './say.ts'
import type { UiLanguage } from './ui-language.ts'

/** Who speaks: an element and the language it is read in. */
export interface Speaker extends ReactiveControllerHost {
  readonly uiLanguage: UiLanguage
}

/** An element's messages, in the language it is read in. Another language loads when it is first needed. */
export class Words<English extends Messages> implements ReactiveController {
  readonly #host: Speaker
  readonly #dictionary: Dictionary<English>

  constructor(host: Speaker, dictionary: Dictionary<English>) {
    this.#host = host
    this.#dictionary = dictionary
    host.addController(this)
  }

  /** False while the language is on its way. */
  get ready(): boolean {
    return this.#host.uiLanguage in this.#dictionary.loaded
  }

  say<Key extends keyof English & string>(
    key: Key,
    ...values: keyof Values<English[Key]> extends never ? [] : [Values<English[Key]>]
  ): string {
    const { loaded, english } = this.#dictionary
    const language = this.#host.uiLanguage
    const messages = loaded[language]
    return say(messages?.[key] ?? english[key]!, values[0] ?? {}, messages ? language : 'en')
  }

  hostUpdate(): void {
    const language = this.#host.uiLanguage
    const { loaded, english, others } = this.#dictionary
    if (language === 'en' || loaded[language]) return
    const done = (messages: Messages): void => {
      loaded[language] ??= messages
      this.#host.requestUpdate()
    }
    // A language that cannot be had is said in English: words one may not know are better than none.
    others[language]().then(
      ({ messages }) => done(messages),
      () => done(english),
    )
  }
}
