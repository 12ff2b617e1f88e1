import { Id, Slug, Timestamp } from './scalar.ts'

/** What every activity says. */
export const common = {
  /** Unique in the programme. Reporting the same activity again changes nothing and returns the first result. */
  id: Id.refine(id => !id.startsWith('tenth:'), { error: "Ids that begin with tenth: are the server's own." }),
  /** The customer, by the shop's own id. */
  member: Id,
  /** When it happened. @default now */
  at: Timestamp.optional(),
  /** Where it happened, such as `web`, `till` or `kiosk`; conditions look at it. */
  channel: Slug.optional(),
}
