import { html, prose, type Markup } from './html.ts'
import type { Json } from './schemas.ts'

/** A schema as a person reads it: a table of its fields, or the kind of value it is. */
export function schemaTable(schema: Json): Markup {
  const properties = schema['properties'] as Record<string, Json> | undefined
  if (!properties) return html`<p>${kindOf(schema)}</p>`
  const required = new Set((schema['required'] as string[] | undefined) ?? [])
  const rows = Object.entries(properties).map(
    ([name, property]) =>
      html`<tr>
        <td><code>${name}</code></td>
        <td>${kindOf(property)}${required.has(name) ? '' : html`<span class="note">, optional</span>`}</td>
        <td>${prose((property['description'] as string | undefined) ?? '')}</td>
      </tr> `,
  )
  if (rows.length === 0) return html`<p>An object without fields: <code>{}</code></p>`
  return html`<div class="scroll">
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

/** What kind of value a schema takes, in a few words. */
export function kindOf(schema: Json): Markup {
  const ref = schema['$ref'] as string | undefined
  if (ref) {
    const name = ref.split('/').at(-1) ?? ''
    return html`<a href="#schema-${name}">${name}</a>`
  }
  const options = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined
  if (options) return joined(options.map(kindOf), ' or ')
  if ('const' in schema) return html`<code>${JSON.stringify(schema['const'])}</code>`
  const values = schema['enum'] as unknown[] | undefined
  if (values)
    return joined(
      values.map(value => html`<code>${JSON.stringify(value)}</code>`),
      ', ',
    )
  return ofType(schema)
}

function ofType(schema: Json): Markup {
  const type = schema['type'] as string | undefined
  if (type === 'array') return html`list of ${kindOf((schema['items'] ?? {}) as Json)}`
  const fields = schema['properties'] as Record<string, Json> | undefined
  if (fields) {
    const parts = Object.entries(fields).map(([name, field]) => html`<code>${name}</code>: ${kindOf(field)}`)
    return html`{ ${joined(parts, ', ')} }`
  }
  if (schema['additionalProperties'] && typeof schema['additionalProperties'] === 'object') {
    return html`object of ${kindOf(schema['additionalProperties'] as Json)}`
  }
  const bounds = [bound('from', schema['minimum']), bound('to', schema['maximum'])].filter(Boolean).join(' ')
  return html`${type ?? 'any value'}${bounds && ` ${bounds}`}`
}

function bound(word: string, value: unknown): string {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER
    ? `${word} ${value.toLocaleString('en')}`
    : ''
}

function joined(parts: readonly Markup[], separator: string): Markup {
  return html`${parts.flatMap((part, index) => (index > 0 ? [html`${separator}`, part] : [part]))}`
}
