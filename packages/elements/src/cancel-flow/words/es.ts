import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  price: '{money} / {time}',
  begin: 'Cancelar esta suscripción',
  why: '¿Por qué quieres cancelar?',
  ownWords: 'Con tus palabras, si quieres',
  next: 'Siguiente',
  keep: 'Mantenerla',
  talk: 'Hablar con una persona',
  cancel: 'Cancelar mi suscripción ahora',
  instead: 'Antes de irte, quizá te convenga algo de esto:',
  accept: 'Aceptar',
  acceptWhat: 'Aceptar: {name}',
  saves: 'Te ahorras {money}',
  freeMonths: '{time} gratis.',
  percentOff: {
    one: '{percent} menos en el próximo pago.',
    many: '{percent} menos en los próximos {count} pagos.',
    other: '{percent} menos en los próximos {count} pagos.',
  },
  amountOff: {
    one: 'Menos en el próximo pago.',
    many: 'Menos en los próximos {count} pagos.',
    other: 'Menos en los próximos {count} pagos.',
  },
  pause: {
    one: 'Durante un periodo no se envía ni se cobra nada.',
    many: 'Durante {count} periodos no se envía ni se cobra nada.',
    other: 'Durante {count} periodos no se envía ni se cobra nada.',
  },
  planChange: 'Otro plan: {plan}.',
  extraService: 'Algo más, sin coste.',
  talkTo: 'Alguien de nuestro equipo se pondrá en contacto contigo.',
  talking: 'Nos pondremos en contacto contigo. Hasta entonces nada cambia.',
  accepted: 'Hecho: {offer}. Tu suscripción continúa.',
  kept: 'Tu suscripción continúa como antes.',
  cancelled: 'Tu suscripción está cancelada. Gracias por haber estado con nosotros.',
  lapsed: 'Ha pasado demasiado tiempo. Tu suscripción continúa como antes.',
  revoked: 'La tienda lo ha retirado. Tu suscripción continúa como antes.',
  failed: 'No ha funcionado y nada ha cambiado. Inténtalo de nuevo.',
}
