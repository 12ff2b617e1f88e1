import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Sobre ti',
  language: 'Idioma',
  accounts: 'Cuentas vinculadas',
  email: 'Correo electrónico',
  link: 'Vincular mi correo',
  unlink: 'Desvincular',
  unlinkWhat: 'Desvincular: {what}',
  linked: '{what}: {hint}',
  none: 'Todavía no hay nada vinculado.',
  consents: 'Lo que aceptas',
  since: 'Desde el {date}',
  data: 'Tus datos',
  download: 'Descargar mis datos',
  downloading: 'Un momento…',
  erase: 'Irme y borrar mis datos',
  eraseTitle: '¿Irte para siempre?',
  eraseText: 'Se borra todo lo que sabemos de ti. Tus puntos y recompensas se pierden. No se puede deshacer.',
  eraseNow: 'Sí, olvidadme',
  stay: 'No, me quedo',
  erased: 'Te has ido y te hemos olvidado. Que te vaya bien.',
  saved: 'Guardado.',
  failed: 'No ha funcionado y nada ha cambiado. Inténtalo de nuevo.',
  noEmail: 'La tienda no nos ha dado tu correo.',
}
