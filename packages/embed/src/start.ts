import { createTenth, type Tenth } from '@tenth/core'
import { provideTenth } from '@tenth/elements'
import { loadOnDemand } from './on-demand.ts'
import { addLauncher } from './launcher.ts'
import { referralCode } from './referral.ts'
import { pageToken } from './token.ts'

/** What the loader knows by the time this code is here. */
export interface Beginning {
  script: HTMLScriptElement
  api: string
  key: string
  /** The programme, on its way already. */
  program: Promise<Response>
}

/** Brings the page's client and its elements to life. */
export function start({ script, api, key, program }: Beginning): void {
  const language = script.getAttribute('data-language')
  const client = createTenth({
    api,
    key,
    token: pageToken(script),
    firstProgram: program,
    ...(language && { language }),
  })
  rememberReferral(client, referralCode(script))
  provideTenth(client)
  window.tenth = client
  window.dispatchEvent(new Event('tenth-ready'))

  if (script.hasAttribute('data-launcher')) addLauncher()
  loadOnDemand()
}

/** Whoever joins on this page was brought by the friend whose link led here, unless it says otherwise. */
function rememberReferral(client: Tenth, referral: string | undefined): void {
  if (!referral) return
  const join = client.join.bind(client)
  client.join = options => join({ referral, ...options })
}
