import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { ScanController } from '../scan/scan-controller.ts'
import type { english } from './words/en.ts'

/** The code as a till's reader takes it: dark on white whatever the theme, and at its full size from the beginning. */
export function scanPanel(scanner: ScanController, code: string, words: Words<typeof english>): TemplateResult {
  const marks = scanner.marksOf(code)
  if (marks === 'failed') return html`<p class="muted">${words.say('scanFailed')}</p>`
  const qr = marks?.qr
  const barcode = marks?.barcode
  return html`<div part="scan" class="scan" aria-busy=${!marks}>
    <svg part="qr" class="qr" role="img" aria-label=${words.say('qr')} viewBox="0 0 ${qr?.size ?? 1} ${qr?.size ?? 1}">
      <path shape-rendering="crispEdges" d=${qr?.path ?? ''} />
    </svg>
    ${
      marks && !barcode
        ? nothing
        : html`<svg
            part="barcode"
            class="barcode"
            role="img"
            aria-label=${words.say('barcode')}
            width=${barcode?.size ?? 1}
            viewBox="0 0 ${barcode?.size ?? 1} 1"
            preserveAspectRatio="none"
          >
            <path d=${barcode?.path ?? ''} />
          </svg>`
    }
  </div>`
}
