import { problemCodes, refusalCodes } from '@tenth/contract'
import { style } from './docs-style.ts'
import { html, Markup, prose } from './html.ts'
import { kindOf, schemaTable } from './schema-table.ts'
import type { Json } from './schemas.ts'

interface Operation {
  operationId: string
  summary: string
  description?: string
  security: Json[]
  parameters: { name: string; in: string; schema: Json; description?: string }[]
  requestBody?: { content: Record<string, { schema: Json; example?: unknown }> }
  responses: Record<string, { description: string; content: Record<string, { schema: Json }> }>
}

interface Call {
  method: string
  path: string
  operation: Operation
}

/** The reference as one page, drawn from the OpenAPI document; without a script. */
export function renderDocs(document: Json): string {
  const { schemas } = document['components'] as { schemas: Record<string, Json> }
  const paths = document['paths'] as Record<string, Record<string, Operation>>
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Tenth API</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <header>
          <h1>Tenth API</h1>
          <p>
            ${(document['info'] as { description: string }).description} The same as a document for tools:
            <a href="/openapi.json">openapi.json</a>.
          </p>
        </header>
        <main>
          ${authentication}
          <nav aria-label="Calls">
            <h2>Calls</h2>
            <ul>
              ${calls.map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.operationId}</a></li>`)}
            </ul>
          </nav>
          ${calls.map(callSection)}
          <h2 id="problems">Problems</h2>
          <p>
            Whatever goes wrong is answered with a problem document (<a href="#schema-Problem">Problem</a>). Codes are
            stable. Where several hold, the first of this list is told.
          </p>
          ${codeTable(
            'problem',
            Object.entries(problemCodes).map(([code, [status, sentence]]) => [code, `${status}. ${sentence}`]),
          )}
          <h2 id="refusals">Refusals</h2>
          <p>
            The rules of the programme said no, and nothing was changed. A refusal comes in a problem with the code
            <code>refused</code>, or in the list <code>refusals</code> of a reply.
          </p>
          ${codeTable('refusal', Object.entries(refusalCodes))}
          <h2 id="schemas">Schemas</h2>
          ${Object.entries(schemas).map(schemaSection)}
        </main>
      </body>
    </html> `
  return page.text
}

const authentication = html`<section>
  <h2 id="authentication">Who may call</h2>
  <p>
    <strong>A shop’s backend</strong> sends its secret key: <code>Authorization: Bearer sk_live_…</code>. A secret key
    that comes with an <code>Origin</code> header is refused: it must never reach a page.
  </p>
  <p>
    <strong>A page</strong> sends its publishable key as <code>?key=pk_live_…</code> or in the header
    <code>Tenth-Key</code>, and where a member is meant also a token that the shop’s backend signed:
    <code>Authorization: Bearer eyJ…</code>. The member is whoever the token names, and nobody else.
  </p>
  <p>Keys with <code>_test_</code> open a test mode with data of its own.</p>
</section>`

function callSection({ method, path, operation }: Call): Markup {
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
        <td>${description ?? (schema['description'] as string | undefined) ?? ''}</td>
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

function codeTable(kind: string, codes: [string, string][]): Markup {
  const rows = codes.map(
    ([code, sentence]) =>
      html`<tr id="${kind}-${code}">
        <td><code>${code}</code></td>
        <td>${sentence}</td>
      </tr>`,
  )
  return html`<div class="scroll">
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

function schemaSection([name, schema]: [string, Json]): Markup {
  return html`<section id="schema-${name}">
    <h3>${name}</h3>
    <p>${prose((schema['description'] as string | undefined) ?? '')}</p>
    ${schemaTable(schema)}
  </section> `
}
