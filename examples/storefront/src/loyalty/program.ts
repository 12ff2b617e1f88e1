import { readFileSync } from 'node:fs'
import type { ProgramInput, PublishedProgram, Shop } from '@tenth/core/shop'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'

const file = new URL('../../deli.program.jsonc', import.meta.url)

/** Publishes the deli's programme. The same document again makes no new version. */
export function publishProgram(shop: Shop): Promise<PublishedProgram> {
  const errors: ParseError[] = []
  const program = parse(readFileSync(file, 'utf8'), errors, { allowTrailingComma: true }) as ProgramInput
  const [first] = errors
  if (first) throw new Error(`${file.pathname}: ${printParseErrorCode(first.error)} at character ${first.offset}.`)
  return shop.publish(program)
}
