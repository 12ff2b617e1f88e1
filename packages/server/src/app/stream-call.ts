import type { streamRoutes, StreamRouteName } from '@tenth/contract'
import type * as z from 'zod'
import type { Services } from './services.ts'

/** A call that sends or answers rows, checked as far as it can be before the first row. */
export interface StreamCall<Name extends StreamRouteName> {
  services: Services
  tenant: string
  request: Request
  params: Record<string, string>
  query: z.output<(typeof streamRoutes)[Name]['query']>
}
