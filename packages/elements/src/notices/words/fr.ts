import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Nouveautés',
  new: 'Nouveau',
  unseen: { one: '{count} nouveauté', many: '{count} nouveautés', other: '{count} nouveautés' },
  empty: 'Rien de nouveau pour le moment.',
  more: 'En savoir plus : {name}',
  changes: 'Le programme a changé',
  added: 'Nouveau : {what}',
  removed: 'Supprimé : {what}',
  changed: 'Modifié : {what}',
  earn: 'façons de cumuler',
  cards: 'cartes à tampons',
  rewards: 'récompenses',
  tiers: 'niveaux',
  points: 'points',
  referral: 'parrainage',
}
