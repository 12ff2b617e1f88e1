import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Visi lygiai',
  tier: 'Lygis',
  takes: 'Ko reikia',
  gives: 'Ką gausite',
  from: 'Nuo: {amount}',
  everybody: 'Visiems nariams',
  cheaper: '{reward}, kaina: {points}',
  reaching: '{what} pasiekus',
  month: 'Skaičiuojama kiekvieną kalendorinį mėnesį.',
  quarter: 'Skaičiuojama kiekvieną ketvirtį.',
  year: 'Skaičiuojama kiekvienus kalendorinius metus.',
  anniversary: 'Skaičiuojama kiekvienus metus nuo prisijungimo dienos.',
  rolling: {
    one: 'Skaičiuojamas paskutinis {count} mėnuo.',
    few: 'Skaičiuojami paskutiniai {count} mėnesiai.',
    many: 'Skaičiuojama paskutinio {count} mėnesio.',
    other: 'Skaičiuojama paskutinių {count} mėnesių.',
  },
  lifetime: 'Skaičiuojama viskas, nuo pirmos dienos.',
}
