import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Todos los niveles',
  tier: 'Nivel',
  takes: 'Qué hace falta',
  gives: 'Qué te da',
  from: 'Desde {amount}',
  everybody: 'Para todos los miembros',
  cheaper: '{reward} por {points}',
  reaching: '{what} al llegar',
  month: 'Se cuenta cada mes natural.',
  quarter: 'Se cuenta cada trimestre.',
  year: 'Se cuenta cada año natural.',
  anniversary: 'Se cuenta cada año desde el día en que te uniste.',
  rolling: {
    one: 'Se cuenta un mes natural.',
    many: 'Se cuentan los últimos {count} de meses.',
    other: 'Se cuentan los últimos {count} meses.',
  },
  lifetime: 'Todo cuenta, desde el primer día.',
}
