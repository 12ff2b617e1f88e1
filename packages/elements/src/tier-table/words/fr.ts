import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Tous les niveaux',
  tier: 'Niveau',
  takes: 'Ce qu’il demande',
  gives: 'Ce qu’il apporte',
  from: 'À partir de {amount}',
  everybody: 'Pour tous les membres',
  cheaper: '{reward} pour {points}',
  reaching: '{what} en l’atteignant',
  month: 'Compté par mois civil.',
  quarter: 'Compté par trimestre.',
  year: 'Compté par année civile.',
  anniversary: 'Compté par année à partir de votre inscription.',
  rolling: {
    one: 'Compté sur un mois civil.',
    many: 'Compté sur les {count} de derniers mois.',
    other: 'Compté sur les {count} derniers mois.',
  },
  lifetime: 'Tout compte, depuis le premier jour.',
}
