import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  rewards: 'المكافآت',
  open: 'افتح مكافآتك',
  openWith: 'افتح مكافآتك، {points}',
  close: 'إغلاق',
  loading: 'لحظة من فضلك…',
  failed: 'تعذّر فتح هذا. حاول مرة أخرى من فضلك.',
  retry: 'حاول مرة أخرى',
}
