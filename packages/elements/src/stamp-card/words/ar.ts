import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  progress: {
    zero: '{stamps} من {required} أختام، بقي {count}',
    one: '{stamps} من {required} أختام، بقي {count}',
    two: '{stamps} من {required} أختام، بقي {count}',
    few: '{stamps} من {required} أختام، بقي {count}',
    many: '{stamps} من {required} أختام، بقي {count}',
    other: '{stamps} من {required} أختام، بقي {count}',
  },
  toGo: {
    zero: 'بقي {count} للحصول على: {reward}',
    one: 'بقي {count} للحصول على: {reward}',
    two: 'بقي {count} للحصول على: {reward}',
    few: 'بقي {count} للحصول على: {reward}',
    many: 'بقي {count} للحصول على: {reward}',
    other: 'بقي {count} للحصول على: {reward}',
  },
  start: 'املأ البطاقة واحصل على: {reward}',
  full: 'بطاقتك مكتملة',
  take: 'خذ مكافأتك',
  taking: 'لحظة من فضلك…',
  more: {
    zero: 'ولا بطاقات مكتملة أخرى.',
    one: 'وبطاقة مكتملة أخرى في انتظارك.',
    two: 'وبطاقتان مكتملتان أخريان في انتظارك.',
    few: 'و{count} بطاقات مكتملة أخرى في انتظارك.',
    many: 'و{count} بطاقة مكتملة أخرى في انتظارك.',
    other: 'و{count} بطاقة مكتملة أخرى في انتظارك.',
  },
  next: 'على بطاقتك التالية: {stamps}',
  landed: 'ختم جديد: {stamps} من {required}.',
  filled: 'بطاقتك مكتملة. خذ مكافأتك.',
  way: 'عند الختم رقم {at}: {gift}',
  reached: 'تم الوصول إليه.',
  missing: 'هذه البطاقة غير متاحة حاليًا.',
}
