import { findChromium, findFirefox, findPostgresBin, findWebKit } from './find.ts'
import { hasFont, inPath } from './found.ts'

/** A program that the tests drive and npm does not bring. */
export interface Need {
  name: string
  present: () => boolean
  /** Debian's packages for it. */
  packages: readonly string[]
  /** A package tried before those, even where another program would do; nothing fails without it. */
  rather?: string
  /** How to come by it elsewhere. */
  advice: string
}

const chromium: Need = {
  name: 'Chromium',
  present: () => findChromium() !== undefined,
  packages: ['chromium'],
  rather: 'chromium-headless-shell',
  advice: 'Install Chromium or Chrome, or set TENTH_CHROMIUM to its program.',
}

const postgres: Need = {
  name: 'PostgreSQL',
  present: () => findPostgresBin() !== undefined,
  packages: ['postgresql'],
  advice:
    'Install PostgreSQL 15 or newer (no running server is needed), or set TENTH_POSTGRES_BIN to the folder of initdb.',
}

const fonts: Need = {
  name: 'A font',
  // Elsewhere the system brings its own.
  present: () => process.platform !== 'linux' || hasFont('Liberation Sans'),
  packages: ['fonts-liberation', 'fontconfig'],
  advice: 'Install the Liberation fonts, so that screenshots and measures agree.',
}

const firefox: Need = {
  name: 'Firefox',
  present: () => findFirefox() !== undefined,
  packages: ['firefox-esr'],
  advice: 'Install Firefox, or set TENTH_FIREFOX to its program.',
}

const webkit: Need = {
  name: 'WebKit',
  present: () =>
    findWebKit() !== undefined && inPath(['xvfb-run']) !== undefined && inPath(['dbus-run-session']) !== undefined,
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  advice: 'WebKitGTK comes with Linux only: install its driver, xvfb and dbus.',
}

/** What `npm test` drives. */
export const testNeeds: readonly Need[] = [chromium, firefox, fonts, postgres]

/** What the tests in all three engines drive. */
export const engineNeeds: readonly Need[] = [...testNeeds, webkit]
