import { ProblemError } from '../app/problem-error.ts'

/** The text of a body, chunk by chunk, without a byte order mark. What is not UTF-8 is told as clearly as can be. */
export async function* decode(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let first = true
  let lines = 1
  for await (const bytes of whole(body, () => lines)) {
    if (first) checkMark(bytes)
    first = false
    const text = guarded(() => decoder.decode(bytes, { stream: true }), lines)
    lines += text.split('\n').length - 1
    if (text.includes('\0'))
      throw unreadable(lines, 'There is a NUL character. The file is no text, or text in UTF-16.')
    if (text !== '') yield text
  }
  const rest = guarded(() => decoder.decode(), lines)
  if (rest !== '') yield rest
}

/** A body that breaks off is told as such: what was done until then stays. */
async function* whole(body: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch {
    throw unreadable(line(), 'The file broke off. Send it again under the same id: it goes on where it stopped.')
  }
}

/** Nothing can be read from about this line on. */
export function unreadable(line: number, why: string): ProblemError {
  return new ProblemError('file_unreadable', { detail: `At about line ${line}: ${why}` })
}

function checkMark(bytes: Uint8Array): void {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw unreadable(1, 'The file is in UTF-16. Save it as UTF-8, in a spreadsheet as “CSV UTF-8”.')
  }
  if (a === 0x50 && b === 0x4b) {
    throw unreadable(1, 'This is a spreadsheet or an archive, and no text. Save it as CSV in UTF-8.')
  }
}

function guarded(read: () => string, line: number): string {
  try {
    return read()
  } catch {
    throw unreadable(line, 'This is not UTF-8. Save the file as UTF-8, in a spreadsheet as “CSV UTF-8”.')
  }
}
