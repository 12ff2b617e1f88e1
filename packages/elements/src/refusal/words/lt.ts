import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  not_a_member: 'Pirmiausia prisijunkite prie programos.',
  reward_not_for_points: 'Ši dovana skiriama už užpildytą kortelę.',
  not_enough_points: 'Dar ne visai: liko {missing}.',
  not_enough_stamps: 'Kortelė dar neužpildyta.',
  redemption_used: 'Ši dovana jau panaudota.',
  redemption_cancelled: 'Ši dovana jau grąžinta.',
  redemption_expired: 'Šios dovanos laikas baigėsi.',
  referral_existing_member: 'Jau dalyvaujate programoje, todėl kvietimas nebegalioja. Džiaugiamės, kad grįžote!',
  referral_code_unknown: 'Tokio kvietimo neradome, bet prie programos prisijungėte.',
  referral_self: 'Savęs pakviesti negalima, bet prie programos prisijungėte.',
  referral_existing_customer: 'Jau esate pirkę pas mus, todėl kvietimas nebegalioja. Džiaugiamės, kad grįžote!',
  referral_code_closed: 'Šis kvietimas nebegalioja, bet prie programos prisijungėte.',
  offer_not_for_member: 'Šis pasiūlymas skirtas ne jums.',
  offer_not_now: 'Šis pasiūlymas dabar negalioja.',
  offer_not_yet: 'Dar ne visai: šiam pasiūlymui truputį trūksta.',
  offer_limit: 'Šiuo pasiūlymu jau pasinaudojote.',
  offer_exhausted: 'Šis pasiūlymas baigėsi.',
  save_offer_taken: 'Neseniai jau priėmėte pasiūlymą.',
  save_payment_in_flight: 'Vyksta mokėjimas. Pabandykite kiek vėliau.',
  save_refund_in_flight: 'Grąžinami pinigai. Pabandykite kiek vėliau.',
  cancellation_closed: 'Tai jau išspręsta.',
  account_linked_elsewhere: 'Ši paskyra jau susieta su kitu nariu.',
  other: 'Šiuo metu to padaryti negalima.',
}
