import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  noTier: 'Todavía sin nivel',
  toGo: '{amount} más para llegar a {tier}',
  of: '{held} de {needed}',
  top: 'Es el nivel más alto. Gracias.',
  until: 'Cuenta hasta el {date}.',
  keep: '{amount} más hasta el {date} y conservas {tier}.',
  kept: 'Ya tienes lo necesario para conservar {tier}.',
  begins: '{tier} empieza después del {date}.',
  falls: 'Si no se suma nada más, después te toca {tier}.',
  fallsOut: 'Si no se suma nada más, después no tendrás nivel.',
  grace: 'Un nivel que no se conserva dura un poco más ({grace}).',
  floor: 'Te guardamos {tier}.',
  floorUntil: 'Te guardamos {tier} hasta el {date}.',
  reached: 'Has llegado a {tier}.',
  join: 'Únete y sube de nivel: {tiers}.',
}
