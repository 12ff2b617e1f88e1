import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import ts from 'typescript'
import { note, type Found } from './words-of.ts'

/** Stands in a template's text where an expression stands in its source. */
const hole = /hole-(\d+)-/g

/** What a template shows: parts, slots and elements of ours. */
export function readTemplate(checker: ts.TypeChecker, { template }: ts.TaggedTemplateExpression, found: Found): void {
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : []
  const texts = spans.map(({ literal }, index) => `hole-${index}-${literal.text}`)
  const head = ts.isTemplateExpression(template) ? template.head.text : template.text
  const names = (text: string, into: Set<string>, what: string): void => {
    for (const [, index] of text.matchAll(hole)) note(checker, spans[Number(index)]!.expression, into, found, what)
    for (const word of text.replaceAll(hole, ' ').split(/\s+/).filter(Boolean)) into.add(word)
  }
  for (const { tagName, attrs } of elementsIn(parseFragment(head + texts.join('')))) {
    const value = (name: string): string | undefined => attrs.find(one => one.name === name)?.value
    names(value('part') ?? '', found.parts, 'the part')
    // Parts of an element inside, shown as one's own, each by its name or as `inner: own`.
    const exported = (value('exportparts') ?? '').split(',').map(pair => pair.split(':').at(-1)!)
    names(exported.join(' '), found.parts, 'the part')
    if (tagName.startsWith('tenth-')) found.nested.add(tagName)
    if (tagName !== 'slot') continue
    const name = value('name')
    if (name === undefined) found.slots.add('')
    else names(name, found.slots, 'the slot')
  }
}

function elementsIn(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  const within = 'content' in node ? elementsIn(node.content) : []
  return ['tagName' in node ? [node] : [], children, within].flat()
}
