import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  progress: {
    one: 'Antspaudų: {stamps} iš {required}, liko {count}',
    few: 'Antspaudų: {stamps} iš {required}, liko {count}',
    many: 'Antspaudų: {stamps} iš {required}, liko {count}',
    other: 'Antspaudų: {stamps} iš {required}, liko {count}',
  },
  toGo: {
    one: 'Dar {count} antspaudas – ir jūsų laukia: {reward}',
    few: 'Dar {count} antspaudai – ir jūsų laukia: {reward}',
    many: 'Dar {count} antspaudo – ir jūsų laukia: {reward}',
    other: 'Dar {count} antspaudų – ir jūsų laukia: {reward}',
  },
  start: 'Užpildykite kortelę ir gaukite: {reward}',
  full: 'Kortelė užpildyta',
  take: 'Atsiimti dovaną',
  taking: 'Akimirką…',
  more: {
    one: 'Laukia dar {count} užpildyta kortelė.',
    few: 'Laukia dar {count} užpildytos kortelės.',
    many: 'Laukia dar {count} užpildytos kortelės.',
    other: 'Laukia dar {count} užpildytų kortelių.',
  },
  next: 'Kitoje kortelėje: {stamps}',
  landed: 'Naujas antspaudas: {stamps} iš {required}.',
  filled: 'Kortelė užpildyta. Atsiimkite dovaną.',
  way: '{at}-as antspaudas: {gift}',
  reached: 'Pasiekta.',
  missing: 'Šios kortelės šiuo metu nesiūlome.',
}
