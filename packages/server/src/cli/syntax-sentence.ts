import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser'

const sentences: Record<string, string> = {
  InvalidSymbol: 'This is no JSON value. Texts stand between double quotes.',
  InvalidNumberFormat: 'This number is not written as JSON asks.',
  PropertyNameExpected: 'A name between double quotes should stand here.',
  ValueExpected: 'A value should stand here.',
  ColonExpected: 'A colon should stand here.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The document has ended before this. Remove it.',
  UnexpectedEndOfComment: 'This comment never ends.',
  UnexpectedEndOfString: 'This text never ends: a closing quote is missing.',
  UnexpectedEndOfNumber: 'This number is not finished.',
  InvalidUnicode: 'This \\u escape is not four hexadecimal digits.',
  InvalidEscapeCharacter: 'There is no such escape. Write a backslash as \\\\.',
  InvalidCharacter: 'This character may not stand here. Escape it.',
}

export function syntaxSentence(code: ParseErrorCode): string {
  return sentences[printParseErrorCode(code)] ?? 'This is not JSON.'
}
