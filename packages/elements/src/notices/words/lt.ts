import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Naujienos',
  new: 'Nauja',
  unseen: { one: '{count} naujiena', few: '{count} naujienos', many: '{count} naujienos', other: '{count} naujienų' },
  empty: 'Kol kas naujienų nėra.',
  more: 'Plačiau: {name}',
  changes: 'Programa pasikeitė',
  added: 'Nauja: {what}',
  removed: 'Nebėra: {what}',
  changed: 'Pakeista: {what}',
  earn: 'kaip kaupti',
  cards: 'antspaudų kortelės',
  rewards: 'dovanos',
  tiers: 'lygiai',
  points: 'taškai',
  referral: 'draugų kvietimas',
}
