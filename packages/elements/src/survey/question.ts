import type { Asking } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

export type Question = Asking['questions'][number]
export type Answer = string | number

interface Asked {
  question: Question
  /** The question in the reader's language. */
  name: string
  answer: Answer | undefined
  /** It was sent without an answer that it needs. */
  missing: boolean
  disabled: boolean
  words: Words<typeof english>
  number: (value: number) => string
  answered: (answer: Answer | undefined) => void
}

/** One question with its answers, by the browser's own radios: arrow keys and names are theirs. */
export function question(asked: Asked): TemplateResult {
  const { question, missing, words } = asked
  const fault = missing ? html`<p class="fault" id="fault-${question.id}">${words.say('missing')}</p>` : nothing
  return question.kind === 'text' ? text(asked, fault) : scale(asked, fault)
}

const scales = { nps: { from: 0, to: 10 }, csat: { from: 1, to: 5 } } as const

function scale(asked: Asked, fault: unknown): TemplateResult {
  const { question, name, answer, missing, disabled, words, number, answered } = asked
  const kind = question.kind as keyof typeof scales
  const { from, to } = scales[kind]
  const scores = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return html`<fieldset part="question" class=${kind} aria-describedby=${missing ? `fault-${question.id}` : nothing}>
    <legend>${name} ${optional(question, words)}</legend>
    <div class="scores">
      ${scores.map(
        score =>
          html`<label part="score" class="score">
            <input
              type="radio"
              name=${question.id}
              .value=${String(score)}
              .checked=${answer === score}
              ?disabled=${disabled}
              aria-label=${ends(kind, score, number(score), words)}
              @change=${() => answered(score)}
            />
            <span aria-hidden="true">${number(score)}</span>
          </label>`,
      )}
    </div>
    <p class="ends muted" aria-hidden="true">
      <span>${words.say(`${kind}Low`)}</span><span>${words.say(`${kind}High`)}</span>
    </p>
    ${fault}
  </fieldset>`
}

/** The ends of a scale say what they mean, so that nobody has to guess which is good. */
function ends(kind: keyof typeof scales, score: number, said: string, words: Words<typeof english>): string {
  if (score === scales[kind].from) return `${said}, ${words.say(`${kind}Low`)}`
  return score === scales[kind].to ? `${said}, ${words.say(`${kind}High`)}` : said
}

function text({ question, name, answer, missing, disabled, words, answered }: Asked, fault: unknown): TemplateResult {
  const write = (event: Event): void => {
    answered((event.target as HTMLTextAreaElement).value.trim() || undefined)
  }
  return html`<div part="question">
    <label class="label" for=${question.id}>${name} ${optional(question, words)}</label>
    <textarea
      part="text"
      id=${question.id}
      rows="3"
      maxlength="2000"
      ?disabled=${disabled}
      .value=${answer === undefined ? '' : String(answer)}
      aria-invalid=${missing}
      aria-describedby=${missing ? `fault-${question.id}` : nothing}
      @change=${write}
    ></textarea>
    ${fault}
  </div>`
}

function optional({ required }: Question, words: Words<typeof english>): TemplateResult | typeof nothing {
  return required ? nothing : html`<span class="muted">${words.say('optional')}</span>`
}
