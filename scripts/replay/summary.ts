import type { Replayed } from './replay-log.ts'

/** What is said at the end of a replay. */
export function summary({ purchases, customers, sent, seconds, verdict }: Replayed): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
  const pace = sent.sent > 0 ? `, ${number.format(sent.sent / seconds)} a second` : ''
  return [
    `${number.format(purchases)} purchases of ${number.format(customers)} customers.`,
    `${number.format(sent.sent)} activities reported now${pace}; ${number.format(sent.replayed)} were known to the ` +
      `server; ${number.format(sent.skipped)} were settled by an earlier run.`,
    ...verdict.lines,
  ].join('\n')
}
