import type { WireRoute } from '../wire/page-routes.ts'

/** How a call goes. */
export interface CallPlan {
  route: WireRoute
  /** It takes an Idempotency-Key: it must not be done twice. */
  keyed: boolean
  /** It changes nothing, whatever its method. */
  reads: boolean
}
