import type { Problem } from '@tenth/contract'
import type { Said, Shop } from './shop.ts'

type Provoke = (shop: Shop) => Promise<Said<Problem>>

const csv = { 'content-type': 'text/csv' }
const members = 'id,joinedAt\nann,2026-01-01T00:00:00Z\n'

/** One way to meet each problem of imports. */
export const rowProblems: Record<'file_unreadable' | 'import_unknown' | 'import_differs' | 'import_running', Provoke> =
  {
    file_unreadable: shop => shop.asShop('POST', '/v1/imports/one?kind=members', { body: 'id,"name', headers: csv }),
    import_unknown: shop => shop.asShop('GET', '/v1/imports/none'),
    import_differs: async shop => {
      await shop.app.fetch(rows(shop, 'same', members))
      return shop.asShop('POST', '/v1/imports/same?kind=members', { body: members.replace('ann', 'ben'), headers: csv })
    },
    import_running: async shop => {
      const many = `id,joinedAt\n${Array.from({ length: 1200 }, (_, n) => `m${n},2026-01-01T00:00:00Z\n`).join('')}`
      const replies = await Promise.all([1, 2].map(() => shop.app.fetch(rows(shop, 'twice', many))))
      const refused = replies.find(({ status }) => status === 409) ?? new Response('{}')
      return { status: refused.status, headers: refused.headers, body: (await refused.json()) as Problem }
    },
  }

function rows({ secret }: Shop, id: string, body: string): Request {
  const headers = { ...csv, authorization: `Bearer ${secret}` }
  return new Request(`http://shop.test/v1/imports/${id}?kind=members`, { method: 'POST', headers, body })
}
