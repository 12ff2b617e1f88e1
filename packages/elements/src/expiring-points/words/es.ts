import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Para usar a tiempo',
  until: 'Hasta el final del {date}',
  enough: 'Te alcanza para: {rewards}.',
  use: 'Usar puntos',
  empty: 'No te caduca nada pronto.',
  signedOut: 'Inicia sesión para ver cuánto duran tus puntos.',
}
