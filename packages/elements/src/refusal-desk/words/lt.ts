import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  account_linked_elsewhere: 'Ši paskyra jau susieta su kitu nariu.',
  case_already_open: 'Apie tai jau pranešėte, aiškinamės.',
  case_made_good: 'Tai jau išspręsta.',
  case_closed: 'Šis atvejis baigtas.',
  case_nothing_offered: 'Šiuo metu nėra į ką atsakyti.',
  compensation_gone: 'To, ką siūlėme, nebėra. Parašykite mums.',
  survey_answered: 'Jau atsakėte. Ačiū!',
  survey_over: 'Ši apklausa baigta. Vis tiek ačiū!',
  contest_not_open: 'Šis konkursas dabar nevyksta.',
  contest_cancelled: 'Šis konkursas neįvyks.',
  contest_not_for_member: 'Šis konkursas skirtas kitiems nariams.',
  contest_limit: 'Daugiau bilietų turėti negalite.',
  contest_entered: 'Jau dalyvaujate. Sėkmės!',
  other: 'Šiuo metu to padaryti negalima.',
}
