import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Pasiūlymai jums',
  join: 'Prisijunkite ir matysite narių pasiūlymus.',
  empty: 'Šiuo metu pasiūlymų jums nėra. Užsukite netrukus.',
  until: 'iki {date}',
  left: { one: 'dar {count} kartą', few: 'dar {count} kartus', many: 'dar {count} karto', other: 'dar {count} kartų' },
  automatic: 'Nuskaičiuojama apmokant',
  take: 'Gauti kodą',
  takeWhat: 'Gauti kodą: {name}',
  code: 'Kodo pabaiga: {hint}',
  return: 'Grąžinti',
  returnWhat: 'Grąžinti: {name}',
  returned: 'Grąžinta, galėsite paimti vėl.',
}
