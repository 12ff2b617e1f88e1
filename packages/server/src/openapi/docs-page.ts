import { problemCodes, refusalCodes } from '@tenth/contract'
import { callSection, type Operation } from './call-section.ts'
import { style } from './docs-style.ts'
import { html, Markup, prose } from './html.ts'
import { schemaTable } from './schema-table.ts'
import type { Json } from './schemas.ts'

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
        ${new Markup(`<style>${style}</style>`)}
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
