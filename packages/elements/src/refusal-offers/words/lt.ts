import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  offer_not_for_member: 'Šis pasiūlymas skirtas ne jums.',
  offer_not_now: 'Šis pasiūlymas dabar negalioja.',
  offer_not_yet: 'Dar ne visai: šiam pasiūlymui truputį trūksta.',
  offer_limit: 'Šiuo pasiūlymu jau pasinaudojote.',
  offer_exhausted: 'Šis pasiūlymas baigėsi.',
  save_offer_taken: 'Neseniai jau priėmėte pasiūlymą.',
  save_payment_in_flight: 'Vyksta mokėjimas. Pabandykite kiek vėliau.',
  save_refund_in_flight: 'Grąžinami pinigai. Pabandykite kiek vėliau.',
  cancellation_closed: 'Tai jau išspręsta.',
  other: 'Šiuo metu to padaryti negalima.',
}
