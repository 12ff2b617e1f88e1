import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  not_a_member: 'Pirmiausia prisijunkite prie programos.',
  limit_reached: 'Jau gavote tiek, kiek galima, todėl šį kartą nieko nepridėjome.',
  reward_not_for_points: 'Ši dovana skiriama už užpildytą kortelę.',
  not_enough_points: 'Dar ne visai: liko {missing}.',
  not_enough_stamps: 'Kortelė dar neužpildyta.',
  reward_not_yet: 'Dar ne laikas: ši dovana bus vėliau.',
  reward_over: 'Šios dovanos gauti nebegalima.',
  reward_not_for_you: 'Ši dovana skirta kitiems nariams.',
  reward_limit_reached: 'Šią dovaną jau gavote tiek kartų, kiek galima.',
  reward_sold_out: 'Šios dovanos kol kas nebeliko.',
  redemption_code_shown: 'Šios dovanos kodas jau buvo parodytas.',
  redemption_used: 'Ši dovana jau panaudota.',
  redemption_cancelled: 'Ši dovana jau grąžinta.',
  redemption_expired: 'Šios dovanos laikas baigėsi.',
  referral_existing_member: 'Jau dalyvaujate programoje, todėl kvietimas nebegalioja. Džiaugiamės, kad grįžote!',
  referral_code_unknown: 'Tokio kvietimo neradome, bet prie programos prisijungėte.',
  referral_self: 'Savęs pakviesti negalima, bet prie programos prisijungėte.',
  referral_existing_customer: 'Jau esate pirkę pas mus, todėl kvietimas nebegalioja. Džiaugiamės, kad grįžote!',
  referral_code_closed: 'Šis kvietimas nebegalioja, bet prie programos prisijungėte.',
  other: 'Šiuo metu to padaryti negalima.',
}
