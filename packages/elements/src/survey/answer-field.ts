import type { Answer, Question } from './question.ts'

/** The answers of a survey as they grow, and as the value of a field in a form. */
export class AnswerField {
  readonly #internals: ElementInternals
  readonly #answers = new Map<string, Answer>()

  constructor(internals: ElementInternals) {
    this.#internals = internals
  }

  /** The form around the element, where there is one. */
  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  of(question: string): Answer | undefined {
    return this.#answers.get(question)
  }

  put(question: string, answer: Answer | undefined): void {
    if (answer === undefined) this.#answers.delete(question)
    else this.#answers.set(question, answer)
  }

  clear(): void {
    this.#answers.clear()
  }

  get all(): Record<string, Answer> {
    return Object.fromEntries(this.#answers)
  }

  /** Questions that need an answer and have none. */
  missing(questions: readonly Question[]): Question[] {
    return questions.filter(({ id, required }) => required && !this.#answers.has(id))
  }

  /** Tells the form what is answered, as JSON, and what is not; `at` is where the browser points to. */
  tellForm(questions: readonly Question[], words: string, at: HTMLElement | undefined): void {
    this.#internals.setFormValue(this.#answers.size ? JSON.stringify(this.all) : null)
    const missing = this.missing(questions).length > 0
    if (missing && at) this.#internals.setValidity({ valueMissing: true }, words, at)
    else this.#internals.setValidity({})
  }
}
