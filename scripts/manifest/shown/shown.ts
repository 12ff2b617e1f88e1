import ts from 'typescript'
import { eventClasses } from '../analyze.ts'
import { readCode } from './by-code.ts'
import { membersOf } from './members.ts'
import { fileOf, madeOf } from './program.ts'
import { readTemplate } from './templates.ts'
import type { Found } from './words-of.ts'

/** What the source of an element shows to a page. */
export interface Shown extends Found {
  customProperties: Set<string>
  events: Set<string>
  members: string[]
}

/** The events of our own, by the names of their classes. */
const eventNames = new Map([...eventClasses].map(([event, name]) => [name, event]))

/** What the elements among themselves say; no page listens. */
const internal = 'ClientRequestEvent'

/** What an element shows, by the folder it stands in and the name of its class. */
export function shownBy(program: ts.Program, folder: string, className: string): Shown {
  const checker = program.getTypeChecker()
  const files = madeOf(program, fileOf(folder))
  const found: Shown = {
    ...{ parts: new Set(), slots: new Set(), nested: new Set(), unclear: [] },
    ...{ customProperties: new Set(), events: new Set(), members: [] },
  }
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') readTemplate(checker, node, found)
    readCode(checker, node, found)
    if (ts.isNewExpression(node)) readEvent(node, found)
    if (ts.isClassDeclaration(node) && node.name?.text === className) found.members = membersOf(checker, node)
    ts.forEachChild(node, look)
  }
  for (const file of files) {
    look(file)
    for (const [, name] of file.text.matchAll(/var\(\s*(--tenth-[\w-]+)/g)) found.customProperties.add(name!)
  }
  return found
}

function readEvent(node: ts.NewExpression, { events, unclear }: Shown): void {
  const made = node.expression.getText()
  const [first] = node.arguments ?? []
  const ours = eventNames.get(made)
  if (ours) events.add(ours)
  else if (/^(Custom)?Event$/.test(made) && first && ts.isStringLiteral(first)) events.add(first.text)
  else if (made.endsWith('Event') && made !== internal) unclear.push(`the event ${made} has no name that can be told`)
}
