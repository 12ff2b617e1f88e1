import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'أرسلك صديق',
  both: 'انضم وتحصل على {friend}، ويحصل صديقك على {advocate}.',
  friendOnly: 'انضم وتحصل على {friend}.',
  advocateOnly: 'انضم ويحصل صديقك على {advocate}.',
  when: 'يكفي أول طلب لك.',
  whenMinimum: 'يكفي أول طلب لك بقيمة {minimum} أو أكثر.',
  whenJoined: 'يتم ذلك بمجرد انضمامك.',
}
