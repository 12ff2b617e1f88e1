import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  orders: { one: '{count} pedido', many: '{count} de pedidos', other: '{count} pedidos' },
  none: 'Aquí no hay niveles.',
  yours: 'Tu nivel',
}
