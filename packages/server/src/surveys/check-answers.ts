import type { Answers, Survey } from '@tenth/contract'
import { scale } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'

/**
 * Holds answers against the questions.
 *
 * @throws ProblemError `invalid`, with every answer at fault
 */
export function checkAnswers({ questions }: Survey, answers: Answers): void {
  const errors: { pointer: string; detail: string }[] = []
  const fault = (id: string, detail: string) => errors.push({ pointer: `/answers/${id}`, detail })
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.find(question => question.id === id)
    if (!question) fault(id, 'There is no such question.')
    else if (question.kind === 'text') {
      if (typeof answer !== 'string') fault(id, 'This is answered in words.')
    } else {
      const { least, most } = scale(question.kind)
      const fits = typeof answer === 'number' && answer >= least && answer <= most
      if (!fits) fault(id, `This is answered by a whole number from ${least} to ${most}.`)
    }
  }
  for (const { id, required } of questions) if (required && !(id in answers)) fault(id, 'This has to be answered.')
  if (errors.length > 0) throw new ProblemError('invalid', { errors })
}
