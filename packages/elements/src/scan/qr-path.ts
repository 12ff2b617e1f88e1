import { encode } from 'uqr'

/** A text as a QR code: the path of its dark squares, one unit each, and how many units wide it is. */
export function qrPath(text: string): { path: string; size: number } {
  // Four light squares around it are what readers are promised.
  const { data, size } = encode(text, { border: 4 })
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
  return { path, size }
}
