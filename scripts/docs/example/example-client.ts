import { createTenth, type Tenth } from '@tenth/core'
import { answeringFetch } from './answering-fetch.ts'
import type { Deli } from './deli.ts'

/** The client that any page would make, but for its fetch. */
export function exampleClient(deli: Deli): Tenth {
  return createTenth({
    api: 'https://deli.example',
    key: 'pk_example',
    token: 'the-example-needs-no-signature',
    fetch: answeringFetch(deli),
  })
}
