import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  balance: 'Tu saldo',
  pending: '{points} en camino',
  owed: '{points} se compensarán con tu próximo pedido',
  expiring: '{points} para usar hasta el {date}',
  lead: 'Suma con cada pedido y date un gusto.',
  signIn: 'Ya formo parte',
  welcome: '¡Te damos la bienvenida!',
  cards: 'Tarjetas de sellos',
  rewards: 'Recompensas',
  friends: 'Comparte con tu gente',
  friendsLead: '{friend} para quien invites y {advocate} para ti',
  friendsTheirs: '{friend} para quien invites',
  friendsYours: '{advocate} para ti',
  friendsOpen: 'Ver mi enlace',
  history: 'Tu actividad',
  notices: 'Novedades',
  vouchers: 'Tus vales',
  offers: 'Ofertas',
  contests: 'Sorteos',
}
