import { code128 } from './code-128.ts'
import { qrPath } from './qr-path.ts'

/** A drawing of dark shapes on light ground: their path, and how many units wide it is. */
export interface Drawing {
  path: string
  size: number
}

/** What a till can read a code from. */
export interface ScanMarks {
  qr: Drawing
  /** Undefined where the code is none for a barcode. */
  barcode: Drawing | undefined
}

/** Past this many units, the bars on a phone's screen are too thin for a reader. */
const widest = 450

export function scanMarks(code: string): ScanMarks {
  const barcode = code128(code)
  return { qr: qrPath(code), barcode: barcode && barcode.size <= widest ? barcode : undefined }
}
