import { html, prose, type Markup } from './html.ts'
import { kindOf, schemaTable } from './schema-table.ts'
import type { Json } from './schemas.ts'

/** The parts of an operation that the page tells. */
export interface Operation {
  operationId: string
  summary: string
  description?: string
  security: Json[]
  parameters: { name: string; in: string; schema: Json; description?: string }[]
  requestBody?: { content: Record<string, { schema: Json; example?: unknown }> }
  responses: Record<string, { description: string; content: Record<string, { schema: Json }> }>
}

/** One call of the API. */
export interface Call {
  method: string
  path: string
  operation: Operation
}

/** A call as a person reads it: who may, what goes in, what comes back, what can go wrong. */
export function callSection({ method, path, operation }: Call): Markup {
  const body = operation.requestBody?.content['application/json']
  const reply = Object.entries(operation.responses['200']?.content ?? {})[0]
  return html`<section id="${operation.operationId}">
    <h3><span class="method">${method}</span> <code>${path}</code></h3>
    <p>${operation.summary} ${operation.description ?? ''} <span class="note">${authOf(operation)}</span></p>
    ${operation.parameters.length > 0 ? parameterTable(operation) : ''}
    ${
      body
        ? html`<h4>Body</h4>
            ${schemaTable(body.schema)}`
        : ''
    }
    ${body?.example === undefined ? '' : html`<pre>${JSON.stringify(body.example, null, 2)}</pre>`}
    ${
      reply
        ? html`<h4>Reply</h4>
            ${schemaTable(reply[1].schema)}`
        : ''
    }
    <h4>Problems</h4>
    <p>${problemLinks(operation)}</p>
  </section> `
}

function parameterTable({ parameters }: Operation): Markup {
  const rows = parameters.map(
    ({ name, in: place, schema, description }) =>
      html`<tr>
        <td><code>${name}</code></td>
        <td>${place}, ${kindOf(schema)}</td>
        <td>${prose(description ?? (schema['description'] as string | undefined) ?? '')}</td>
      </tr>`,
  )
  return html`<h4>Parameters</h4>
    <div class="scroll">
      <table>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`
}

function authOf({ security }: Operation): string {
  const schemes = new Set(security.flatMap(Object.keys))
  if (schemes.has('secretKey')) return 'Secret key.'
  return schemes.has('memberToken')
    ? 'Publishable key and member token.'
    : 'Publishable key; a member token may come along.'
}

function problemLinks({ responses }: Operation): Markup[] {
  const codes = Object.values(responses).flatMap(({ description }) =>
    [...description.matchAll(/^`(\w+)`:/gm)].map(([, code = '']) => code),
  )
  return codes.map(code => html`<a href="#problem-${code}">${code}</a> `)
}
