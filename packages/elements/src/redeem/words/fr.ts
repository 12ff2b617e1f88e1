import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  yours: 'C’est à vous',
  once: 'Notez ce code maintenant\u00a0: pour votre sécurité, il ne s’affiche qu’une fois. Indiquez-le au moment de payer.',
  until: 'Valable jusqu’au {date}.',
  code: 'Votre code',
  done: 'C’est noté',
  failed: 'Cela n’a pas fonctionné et rien n’a été débité. Veuillez réessayer.',
  cancelled: 'C’est rendu\u00a0: vous récupérez {cost}.',
}
