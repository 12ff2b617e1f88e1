import ts from 'typescript'
import { note, type Found } from './words-of.ts'

const nameOf = (checker: ts.TypeChecker, node: ts.Node): string | undefined =>
  checker.getTypeAtLocation(node).getSymbol()?.name

/** Parts and slots that code makes, without a template. */
export function readCode(checker: ts.TypeChecker, node: ts.Node, found: Found): void {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    called(checker, node, node.expression, found)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    assigned(checker, node, found)
}

function called(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
  { expression: on, name: { text: name } }: ts.PropertyAccessExpression,
  found: Found,
): void {
  const [first, second] = call.arguments
  const about = first && ts.isStringLiteral(first) ? first.text : ''
  const words: ts.Expression[] = []
  if (name === 'setAttribute' && about === 'part' && second) words.push(second)
  if (ts.isPropertyAccessExpression(on) && on.name.text === 'part' && nameOf(checker, on) === 'DOMTokenList')
    words.push(...added(name, call.arguments))
  for (const word of words) note(checker, word, found.parts, found, 'the part')
  if (name === 'createElement' && about === 'slot' && !isNamed(call)) found.slots.add('')
}

/** Of what a list of tokens is given, what it has afterwards. */
function added(method: string, given: readonly ts.Expression[]): readonly ts.Expression[] {
  if (method === 'add') return given
  if (method === 'toggle') return given.slice(0, 1)
  return method === 'replace' ? given.slice(1) : []
}

function assigned(checker: ts.TypeChecker, { left, right }: ts.BinaryExpression, found: Found): void {
  if (!ts.isPropertyAccessExpression(left)) return
  if (left.name.text === 'name' && nameOf(checker, left.expression) === 'HTMLSlotElement')
    note(checker, right, found.slots, found, 'the slot')
  const part = left.name.text === 'value' && ts.isPropertyAccessExpression(left.expression) ? left.expression : left
  if (part.name.text === 'part' && nameOf(checker, part) === 'DOMTokenList')
    note(checker, right, found.parts, found, 'the part')
}

/** Whether the file names a slot that it makes. */
function isNamed(made: ts.CallExpression): boolean {
  const held = ts.isVariableDeclaration(made.parent) ? made.parent.name.getText() : undefined
  return held !== undefined && made.getSourceFile().text.includes(`${held}.name = `)
}
