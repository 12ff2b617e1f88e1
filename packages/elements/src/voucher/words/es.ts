import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  voucher: 'Tu vale',
  off: '{amount} menos',
  used: 'Usado',
  expired: 'Caducado',
  cancelled: 'Devuelto',
  ended: 'Terminó el {date}.',
  from: 'Se puede usar desde el {date}.',
  left: 'Quedan {amount}',
  show: 'Ver el código',
  showWhat: 'Ver el código de {reward}',
  showHelp: 'Solo se muestra una vez: mejor en la caja.',
  seen: 'Tu código termina en {hint}. Ya lo has visto, y nadie puede volver a mostrarlo.',
  giveBack: 'Devolver',
  giveBackWhat: 'Devolver {reward} y recuperar {cost}',
  lost: '¿Lo has perdido? Devuélvelo, recupera {cost} y canjéalo otra vez.',
  missing: 'No conocemos este vale.',
  none: 'Ahora no tienes vales para usar.',
  join: 'Únete y tus vales te esperan aquí.',
}
