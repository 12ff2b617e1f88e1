import type { Message, Messages } from '../language/dictionary.ts'

/** English with accents on every letter, two fifths longer, in brackets: what stands outside of them was never a message. */
export function pseudo(message: Message): Message {
  if (typeof message !== 'string') {
    return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudo(text)])) as Message
  }
  const accented = message
    .split(/(\{\w+\})/)
    .map(part => (part.startsWith('{') ? part : part.replace(/[a-z]/gi, letter => `${letter.normalize('NFD')}\u0301`)))
    .join('')
  return `[${accented}${'~'.repeat(Math.ceil(message.length * 0.4))}]`
}

export const pseudoOf = (english: Messages): Messages =>
  Object.fromEntries(Object.entries(english).map(([key, message]) => [key, pseudo(message)]))
