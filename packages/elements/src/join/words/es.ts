import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Únete a {programme}',
  lead: 'Suma con cada pedido y date un gusto.',
  gift: 'Empiezas con {what}.',
  signIn: 'Ya formo parte',
  welcome: '¡Te damos la bienvenida! Ya estás dentro.',
  have: 'Para empezar tienes {points}.',
}
