import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Jūsų gimtadienis',
  month: 'Mėnuo',
  day: 'Diena',
  missing: 'Pasirinkite mėnesį ir dieną.',
  ahead: 'Įrašytas prieš pat gimtadienį, jis galioja nuo kitų metų. Metų neklausiame.',
  save: 'Išsaugoti',
  saving: 'Saugoma…',
  saved: 'Prisiminsime jus: {day}.',
  failed: 'Nepavyko. Bandykite dar kartą.',
}
