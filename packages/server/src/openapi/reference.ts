import { createHash } from 'node:crypto'
import { openApiDocument } from './document.ts'
import { renderDocs } from './docs-page.ts'
import { style } from './docs-style.ts'

interface Reference {
  json: string
  page: string
}

let made: Reference | undefined

/** Made when it is first asked for, and kept: it is the same for as long as the process runs. */
export function reference(): Reference {
  if (!made) {
    const document = openApiDocument()
    made = { json: JSON.stringify(document), page: renderDocs(document) }
  }
  return made
}

const styleHash = createHash('sha256').update(style).digest('base64')

/** The page may do nothing but look as it does. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
