import { readFileSync } from 'node:fs'
import type { ProgramInput, PublishedProgram, Shop } from '@tenth/core/shop'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'

const file = new URL('../../deli.program.jsonc', import.meta.url)

/** Publishes the deli's programme, with the home page for friends to land on. The same document again makes no new version. */
export function publishProgram(shop: Shop, home: string): Promise<PublishedProgram> {
  const errors: ParseError[] = []
  const program = parse(readFileSync(file, 'utf8'), errors, { allowTrailingComma: true }) as ProgramInput
  const [first] = errors
  if (first) throw new Error(`${file.pathname}: ${printParseErrorCode(first.error)} at character ${first.offset}.`)
  const referral = program.referral && { ...program.referral, url: home }
  return shop.publish({ ...program, referral })
}
