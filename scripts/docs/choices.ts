/** The languages that the elements speak, by their own names. */
export const languages = [
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['lt', 'Lietuvių'],
  ['ar', 'العربية'],
] as const

/** The ready themes, by the names of their style sheets. */
export const themeNames = ['deli', 'fashion', 'telecom', 'game', 'bank', 'contrast'] as const

const option = ([value, label]: readonly [string, string]): string =>
  `<option value="${value}"${/^[a-z]{2}$/.test(value) ? ` lang="${value}"` : ''}>${label}</option>`

/** A labelled choice. */
export function choice(name: string, label: string, options: readonly (readonly [string, string])[]): string {
  return `<label>${label} <select name="${name}">${options.map(option).join('')}</select></label>`
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** The choice of a ready theme, or none. */
export const themeChoice = (name: string, label: string): string =>
  choice(name, label, [['', 'None'], ...themeNames.map(theme => [theme, capital(theme)] as const)])

export const languageChoice = (): string => choice('language', 'Language', languages)

export const schemeChoice = (): string =>
  choice('scheme', 'Light or dark', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ])

export const widthChoice = (): string =>
  choice('width', 'Width', [
    ['', 'Whole'],
    ['phone', 'Phone'],
  ])
