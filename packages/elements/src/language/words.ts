import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Dictionary, Messages } from './dictionary.ts'
import { handedIn } from './handed-in.ts'
import { say, type Values } from './say.ts'

/** Who speaks: an element and the language it is read in. */
export interface Speaker extends ReactiveControllerHost {
  readonly uiLanguage: string
  /** The same with its region, by which numbers are written. */
  readonly locale: string
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
    return !!this.#messages
  }

  say<Key extends keyof English & string>(
    key: Key,
    ...values: keyof Values<English[Key]> extends never ? [] : [Values<English[Key]>]
  ): string {
    const said = this.#messages?.[key]
    return say(said ?? this.#dictionary.english[key]!, values[0] ?? {}, said ? this.#host.locale : 'en')
  }

  hostUpdate(): void {
    if (this.ready) return
    const { loaded, english, others } = this.#dictionary
    const language = this.#host.uiLanguage
    const done = (messages: Messages): void => {
      loaded[language] ??= messages
      this.#host.requestUpdate()
    }
    const load = (others as Partial<Record<string, () => Promise<{ messages: Messages }>>>)[language]
    // A language that cannot be had is said in English: words one may not know are better than none.
    if (load)
      load().then(
        ({ messages }) => done(messages),
        () => done(english),
      )
    else loaded[language] = english
  }

  get #messages(): Messages | undefined {
    const { name, loaded } = this.#dictionary
    const language = this.#host.uiLanguage
    return handedIn[language]?.[name] ?? loaded[language]
  }
}
