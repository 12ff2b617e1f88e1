import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  progress: {
    one: '{stamps} tampons sur {required}, encore {count}',
    many: '{stamps} tampons sur {required}, encore {count}',
    other: '{stamps} tampons sur {required}, encore {count}',
  },
  toGo: {
    one: 'Plus que {count} pour\u00a0: {reward}',
    many: 'Encore {count} pour\u00a0: {reward}',
    other: 'Encore {count} pour\u00a0: {reward}',
  },
  start: 'Remplissez la carte pour obtenir\u00a0: {reward}',
  full: 'Votre carte est complète',
  take: 'Prendre ma récompense',
  taking: 'Un instant…',
  more: {
    one: 'Et une autre carte complète vous attend.',
    many: 'Et {count} autres cartes complètes vous attendent.',
    other: 'Et {count} autres cartes complètes vous attendent.',
  },
  next: 'Sur votre prochaine carte\u00a0: {stamps}',
  landed: 'Un tampon de plus\u00a0: {stamps} sur {required}.',
  filled: 'Votre carte est complète. Prenez votre récompense.',
  way: 'Au tampon {at}\u00a0: {gift}',
  reached: 'C’est fait.',
  missing: 'Cette carte n’est pas proposée en ce moment.',
}
