import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  account_linked_elsewhere: 'Ce compte est déjà lié à un autre membre.',
  case_already_open: 'Vous nous l’avez déjà signalé\u202f; nous nous en occupons.',
  case_made_good: 'C’est déjà réglé.',
  case_closed: 'Ce dossier est clos.',
  case_nothing_offered: 'Il n’y a pas de proposition en ce moment.',
  compensation_gone: 'Ce que nous proposions n’est plus disponible. Écrivez-nous.',
  survey_answered: 'Vous avez déjà répondu. Merci\u202f!',
  survey_over: 'Cette enquête est terminée. Merci quand même\u202f!',
  contest_not_open: 'Ce concours n’est pas ouvert actuellement.',
  contest_cancelled: 'Ce concours n’aura pas lieu.',
  contest_not_for_member: 'Ce concours est réservé à d’autres membres.',
  contest_limit: 'Vous ne pouvez pas avoir plus de tickets.',
  contest_entered: 'Vous participez déjà. Bonne chance\u202f!',
  other: 'Ce n’est pas possible pour le moment.',
}
