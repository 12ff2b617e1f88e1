import type { Messages } from '../../language/dictionary.ts'

export const english = {
  atTill: 'Hold it under the reader at the till, or read the code out.',
  qr: 'QR code for the till',
  barcode: 'Barcode for the till',
  scanFailed: 'We could not draw the code for the reader: please read it out.',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'The code is selected: copy it with your keyboard.',
  wallet: 'Add to wallet',
} as const satisfies Messages
