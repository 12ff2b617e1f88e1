import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'كل المستويات',
  tier: 'المستوى',
  takes: 'ما يتطلبه',
  gives: 'ما يمنحه',
  from: 'ابتداءً من {amount}',
  everybody: 'لكل الأعضاء',
  cheaper: '{reward} مقابل {points}',
  reaching: '{what} عند بلوغه',
  month: 'يُحسب في كل شهر ميلادي.',
  quarter: 'يُحسب في كل ربع سنة.',
  year: 'يُحسب في كل سنة ميلادية.',
  anniversary: 'يُحسب في كل سنة منذ يوم انضمامك.',
  rolling: {
    zero: 'يُحسب خلال آخر {count} شهر.',
    one: 'يُحسب خلال شهر واحد.',
    two: 'يُحسب خلال آخر شهرين.',
    few: 'يُحسب خلال آخر {count} أشهر.',
    many: 'يُحسب خلال آخر {count} شهرًا.',
    other: 'يُحسب خلال آخر {count} شهر.',
  },
  lifetime: 'كل شيء يُحسب، منذ اليوم الأول.',
}
