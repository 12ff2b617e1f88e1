import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  noTier: 'Lygio dar nėra',
  toGo: 'Dar {amount} iki lygio {tier}',
  of: '{held} iš {needed}',
  top: 'Tai aukščiausias lygis. Ačiū.',
  until: 'Skaičiuojama iki {date}',
  keep: 'Dar {amount} iki {date}, ir lygis {tier} lieka jūsų.',
  kept: 'Lygį {tier} jau išsaugojote.',
  begins: 'Lygis {tier} prasidės po {date}',
  falls: 'Jei daugiau nieko nepridėsite, kitas lygis bus {tier}.',
  fallsOut: 'Jei daugiau nieko nepridėsite, vėliau lygio nebus.',
  grace: 'Neišsaugotas lygis dar kurį laiką lieka ({grace}).',
  floor: 'Lygį {tier} jums saugome.',
  floorUntil: 'Lygį {tier} jums saugome iki {date}',
  reached: 'Pasiekėte lygį {tier}.',
  join: 'Prisijunkite ir kilkite: {tiers}.',
}
