import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Ofertas para ti',
  join: 'Únete para ver las ofertas para miembros.',
  empty: 'Ahora no hay ofertas para ti. Vuelve pronto.',
  until: 'hasta el {date}',
  left: { one: 'queda {count} uso', many: 'quedan {count} usos', other: 'quedan {count} usos' },
  automatic: 'Se descuenta al pagar',
  take: 'Obtener el código',
  takeWhat: 'Obtener el código de: {name}',
  code: 'Código terminado en {hint}',
  return: 'Devolver',
  returnWhat: 'Devolver: {name}',
  returned: 'Devuelta: puedes volver a pedirla.',
}
