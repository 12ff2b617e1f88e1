import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Comparte lo bueno',
  both: 'La persona que invites recibe {friend}, y tú también.',
  each: 'La persona que invites recibe {friend} y tú {advocate}.',
  friendOnly: 'La persona que invites recibe {friend}.',
  advocateOnly: 'Recibes {advocate} por cada persona que invites.',
  when: 'Basta con su primer pedido.',
  whenMinimum: 'Basta con un primer pedido de {minimum} o más.',
  whenJoined: 'Basta con que se una.',
  link: 'Tu enlace',
  copy: 'Copiar',
  copied: 'Copiado',
  copyRefused: 'Enlace seleccionado: cópialo con el teclado.',
  share: 'Compartir',
  email: 'Correo',
  qr: 'Código QR',
  qrOf: 'Un código QR con tu enlace, para escanear con la cámara del móvil',
  subject: 'Algo para ti de {shop}',
  body: 'A mí me gusta, y con este enlace los dos nos llevamos algo: {url}',
  close: 'Cerrar',
  visitor: 'Únete primero y aquí tendrás tu propio enlace.',
  none: 'Ahora mismo no hay nada que compartir.',
}
