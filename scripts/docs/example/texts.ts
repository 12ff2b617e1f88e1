import type { Text } from '@tenth/core'

/** One of the deli's texts in the five languages that the elements speak. */
export function texts(en: string, es: string, fr: string, lt: string, ar: string): Text {
  return { en, es, fr, lt, ar }
}
