import { dirname } from 'node:path'
import { firstRunnable, inPath, runnable } from './found.ts'

// Where the programs are that tests drive. An environment variable always wins, and one that is wrong is an error:
// whoever set it wants that program and no other.

function named(variable: string): string | undefined {
  const value = process.env[variable]
  if (!value) return undefined
  if (!runnable(value)) throw new Error(`${variable} is ${value}, which is not a program that can be run.`)
  return value
}

/** Chromium or Chrome; its shell without windows first, which shows pages in half the time. `TENTH_CHROMIUM` names another. */
export function findChromium(): string | undefined {
  return (
    named('TENTH_CHROMIUM') ??
    inPath([
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
    ]) ??
    firstRunnable([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ])
  )
}

/** Firefox. `TENTH_FIREFOX` names another. */
export function findFirefox(): string | undefined {
  return (
    named('TENTH_FIREFOX') ??
    inPath(['firefox-esr', 'firefox']) ??
    firstRunnable(['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'])
  )
}

/** WebKit's driver and browser, as WebKitGTK brings them. `TENTH_WEBKIT_DRIVER` and `TENTH_WEBKIT` name others. */
export function findWebKit(): { driver: string; browser: string } | undefined {
  const driver = named('TENTH_WEBKIT_DRIVER') ?? inPath(['WebKitWebDriver'])
  const browser =
    named('TENTH_WEBKIT') ??
    firstRunnable(['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser'])
  return driver && browser ? { driver, browser } : undefined
}

/** The folder of PostgreSQL's `initdb` and `postgres`. `TENTH_POSTGRES_BIN` names another. */
export function findPostgresBin(): string | undefined {
  const folder = process.env.TENTH_POSTGRES_BIN
  if (folder) {
    if (!runnable(`${folder}/initdb`)) throw new Error(`TENTH_POSTGRES_BIN is ${folder}, which holds no initdb.`)
    return folder
  }
  const initdb =
    firstRunnable(['/usr/lib/postgresql/*/bin/initdb', '/usr/pgsql-*/bin/initdb']) ??
    inPath(['initdb']) ??
    firstRunnable(['/opt/homebrew/opt/postgresql@*/bin/initdb', '/usr/local/opt/postgresql@*/bin/initdb'])
  return initdb && dirname(initdb)
}

/** Flags under which Chromium runs in a container and asks nothing of the network. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
