import { readFile } from 'node:fs/promises'
import { Program } from '@tenth/contract'
import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { check, pointerOf, type FieldError } from '../app/field-errors.ts'
import { plainJsonErrors } from '../app/plain-json.ts'
import { CommandError } from './command-error.ts'
import { duplicateNames, offsetOf } from './json-places.ts'
import { syntaxSentence } from './syntax-sentence.ts'

/** Something wrong in a file, at an offset of its text. */
interface Fault {
  offset: number
  detail: string
}

/** Reads and checks a programme file, JSON with comments; throws one error that names every fault with line and column. */
export async function readProgramFile(file: string): Promise<Program> {
  const text = await read(file)
  const syntax: ParseError[] = []
  const tree = parseTree(text, syntax, { allowTrailingComma: true })
  if (syntax.length > 0 || !tree) {
    throw report(
      file,
      text,
      syntax.length > 0 ? syntax.map(syntaxFault) : [{ offset: 0, detail: 'The file is empty.' }],
    )
  }
  const doubled = duplicateNames(tree)
  if (doubled.length > 0) throw report(file, text, doubled)
  const value: unknown = getNodeValue(tree)
  const odd = plainJsonErrors(value)
  if (odd.length > 0)
    throw report(
      file,
      text,
      odd.map(error => placed(tree, error)),
    )
  const checked = check(Program, value)
  if (!checked.ok)
    throw report(
      file,
      text,
      checked.errors.map(error => placed(tree, error)),
    )
  return checked.value
}

async function read(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new CommandError(
      missing ? `There is no file ${file}.` : `${file} cannot be read: ${(error as Error).message}.`,
      2,
    )
  }
}

function syntaxFault({ error, offset }: ParseError): Fault {
  return { offset, detail: syntaxSentence(error) }
}

function placed(tree: Node, { path, detail }: FieldError): Fault {
  return { offset: offsetOf(tree, path), detail: path.length > 0 ? `${pointerOf(path)}: ${detail}` : detail }
}

function report(file: string, text: string, faults: Fault[]): CommandError {
  const lines = faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, detail }) => {
      const before = text.slice(0, offset).split('\n')
      return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${detail}`
    })
  return new CommandError(lines.join('\n'))
}
