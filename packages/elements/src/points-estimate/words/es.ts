import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  earn: 'Vas a ganar {list}',
  joinAndEarn: 'Únete y con esta compra ganas {list}',
  nothing: 'Añade algo más para ganar puntos',
  empty: 'Llena tu cesta y mira lo que ganas',
  pending: 'Podrás usarlos cuando acabe el plazo de devolución.',
  failed: 'Ahora mismo no podemos calcular tus puntos.',
  retry: 'Reintentar',
  loading: 'Contando tus puntos…',
}
