import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  atTill: 'Acércalo al lector de la caja o dicta el código.',
  qr: 'Código QR para la caja',
  barcode: 'Código de barras para la caja',
  scanFailed: 'No hemos podido dibujar el código para el lector: díctalo, por favor.',
  copy: 'Copiar',
  copied: 'Copiado',
  copyRefused: 'Código seleccionado: cópialo con el teclado.',
  wallet: 'Añadir a la cartera',
}
