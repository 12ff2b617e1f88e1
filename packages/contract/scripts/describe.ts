import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'

// Copies what the sources say about each schema and its properties to where the API's reference can read it.
// The sources stay the one place where a shape is described: `node scripts/describe.ts` after changing a comment.

interface Description {
  description?: string
  properties: Record<string, string>
}

const sources = new URL('../src/', import.meta.url)
const target = new URL('descriptions.generated.ts', sources)

/** The text of descriptions.generated.ts, as it should be now. */
export async function describe(): Promise<string> {
  const names = (await readdir(sources)).filter(name => name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(name))
  const found: Record<string, Description> = {}
  for (const name of names.sort()) {
    const text = await readFile(new URL(name, sources), 'utf8')
    Object.assign(found, ofFile(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)))
  }
  const entries = Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = `// Written by scripts/describe.ts from the comments beside it; change those.

/** What the sources say of each schema and its properties, for the API's reference. */
export const descriptions: Record<string, { description?: string; properties: Record<string, string> }> = ${JSON.stringify(Object.fromEntries(entries), null, 2)}
`
  return format(text, { ...(await resolveConfig(fileURLToPath(target))), parser: 'typescript' })
}

function ofFile(file: ts.SourceFile): Record<string, Description> {
  const constants = file.statements.filter(ts.isVariableStatement).flatMap(statement =>
    statement.declarationList.declarations.map(({ name, initializer }) => ({
      statement,
      name: name.getText(),
      initializer,
    })),
  )
  const found: Record<string, Description> = {}
  for (const { statement, name, initializer } of constants) {
    const shape = initializer && shapeOf(initializer)
    const properties = shape
      ? propertiesOf(shape, other => constants.find(({ name }) => name === other)?.initializer)
      : {}
    const description = commentOf(statement)
    if (description || Object.keys(properties).length > 0)
      found[name] = { ...(description && { description }), properties }
  }
  return found
}

/** The object literal that a chain such as `z.strictObject({ … }).meta(…)` begins with. */
function shapeOf(node: ts.Expression): ts.ObjectLiteralExpression | null {
  if (ts.isObjectLiteralExpression(node)) return node
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const [first] = node.arguments
  if (node.expression.name.text === 'strictObject' && first && ts.isObjectLiteralExpression(first)) return first
  return ts.isCallExpression(node.expression.expression) ? shapeOf(node.expression.expression) : null
}

function propertiesOf(
  shape: ts.ObjectLiteralExpression,
  constant: (name: string) => ts.Expression | undefined,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const property of shape.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = constant(property.expression.getText().replace(/\.shape$/, ''))
      const inner = spread && shapeOf(spread)
      if (inner) Object.assign(found, propertiesOf(inner, constant))
      continue
    }
    const comment = commentOf(property)
    if (comment && property.name) found[property.name.getText().replaceAll(/^['"]|['"]$/g, '')] = comment
  }
  return found
}

function commentOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  if (!doc) return undefined
  const tags = (doc.tags ?? []).map(
    tag => `${tag.tagName.text === 'default' ? 'Default' : 'Example'}: ${plain(tag.comment)}.`,
  )
  return [plain(doc.comment), ...tags].filter(Boolean).join(' ')
}

function plain(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await describe())
