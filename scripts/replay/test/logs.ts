import type { ProgramInput } from '@tenth/contract'
import type { Columns } from '../purchase-log.ts'

// Small logs, and what they come to counted by hand.

/** A log, its programme, and its totals. */
export interface Example {
  name: string
  text: string
  columns: Columns
  program: ProgramInput
  totals: { points: number; stamps: number; activities: number; customers: number }
}

function programIn(currency: string, every: number): ProgramInput {
  return {
    name: 'Replay',
    currency,
    timeZone: 'UTC',
    languages: ['en'],
    earn: [
      { id: 'purchase', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every } },
      { id: 'stamp', on: 'order.paid', unit: 'item', amount: { kind: 'per_unit', give: 1 } },
      { id: 'welcome', on: 'member.joined', amount: { kind: 'fixed', give: 5 } },
    ],
    cards: [{ id: 'item', name: 'Every tenth is free', stamps: 9, reward: 'free-item' }],
    rewards: [{ id: 'free-item', name: 'One for nothing', gives: { kind: 'free_delivery' } }],
  }
}

/** As the CDNOW sample comes: fields apart by spaces, lines ending in CRLF, days out of order, one line twice. */
export const cdnowLog: Example = {
  name: 'a log like the CDNOW sample',
  text: [
    ' 00004 0001 19970101  2   29.33',
    ' 00004 0001 19970118  2   29.99',
    ' 00021 0002 19970802  3   63.00',
    ' 00021 0002 19970101  1    0.99',
    ' 00021 0002 19970101  1    0.99',
    ' 00050 0003 19970101  1    0.00',
    '',
  ].join('\r\n'),
  columns: { customer: '1', date: '3', quantity: '4', amount: '5' },
  program: programIn('USD', 100),
  // 29 + 29 + 63 + 0 + 0 + 0 for money, 5 for each of three who joined. What cost nothing brings no stamp.
  totals: { points: 136, stamps: 9, activities: 9, customers: 3 },
}

/** A spreadsheet's export in yen: a mark at the start, a heading, quoted fields, a column that nobody asks for. */
export const yenLog: Example = {
  name: 'a CSV file in yen with a heading and quoted fields',
  text: [
    '\uFEFF"Paid on","Total, yen",Customer,Note',
    '2026-01-05,"1250",aiko,"two lines,\none ""quoted"" note"',
    '"2026-01-05T18:30:00Z",999,"žuvis-7",',
    '',
    '2026-02-28, 100 ,aiko,x',
  ].join('\n'),
  columns: { customer: 'Customer', date: 'Paid on', amount: 'Total, yen' },
  program: programIn('JPY', 100),
  // 12 + 9 + 1, and twice 5.
  totals: { points: 32, stamps: 3, activities: 5, customers: 2 },
}

export const examples = [cdnowLog, yenLog]
