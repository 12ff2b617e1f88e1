import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { puppeteerLauncher } from '@web/test-runner-puppeteer'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import { chromiumFlags, findChromium, findFirefox, findWebKit } from '../setup/find.ts'
import { freePort, WebKitDriver } from './webkit-driver.ts'

/** A browser for the component tests, and what must run beside it. */
export interface Engine {
  launcher: BrowserLauncher
  plugins: TestRunnerPlugin[]
}

const missing = (what: string): never => {
  throw new Error(`${what} is missing. Run \`pnpm setup --engines\`, which installs it or says how to.`)
}

function chromium(): Engine {
  const executablePath = findChromium() ?? missing('Chromium')
  // A clock that sleeps in the background would make every wait a guess.
  const args = [...chromiumFlags, '--disable-background-timer-throttling', '--disable-renderer-backgrounding']
  return { launcher: chromeLauncher({ launchOptions: { executablePath, args } }), plugins: [] }
}

function firefox(): Engine {
  const launcher = puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox() ?? missing('Firefox'),
      extraPrefsFirefox: {
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'app.update.enabled': false,
      },
    },
    concurrency: 1,
  })
  return { launcher, plugins: [] }
}

async function webkit(): Promise<Engine> {
  const { browser: binary } = findWebKit() ?? missing('WebKit')
  const driver = new WebKitDriver(await freePort())
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as never,
  })
  const plugin: TestRunnerPlugin = {
    name: 'webkit-driver',
    serverStart: () => driver.start(),
    serverStop: () => driver.stop(),
  }
  // Its types do not know exactOptionalPropertyTypes.
  return { launcher: launcher as BrowserLauncher, plugins: [plugin] }
}

const engines: Record<string, () => Promise<Engine>> = {
  chromium: async () => chromium(),
  firefox: async () => firefox(),
  webkit,
}

/** The engines named, with commas between. */
export function enginesNamed(names: string): Promise<Engine[]> {
  return Promise.all(names.split(',').map(async name => (engines[name] ?? missing(name))()))
}
