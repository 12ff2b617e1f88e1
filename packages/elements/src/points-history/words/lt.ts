import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Kas vyko',
  empty: 'Kol kas nieko. Čia pamatysite pirmuosius taškus.',
  failed: 'Istorijos įkelti nepavyko.',
  more: 'Rodyti daugiau',
  retry: 'Bandyti dar kartą',
  order: 'Užsakymas {order}',
  refund: 'Grąžinimas, užsakymas {order}',
  earned: 'Sukaupta',
  referral: 'Pirmasis draugo užsakymas',
  redeemed: 'Dovana: {reward}',
  returned: 'Grąžinta dovana: {reward}',
  expired: 'Nebegalioja',
  adjusted: 'Parduotuvės pataisymas',
  activated: 'Jau galima naudoti',
  repaid: 'Užskaityta',
}
