import { Hono } from 'hono'
import { refundLine } from '../checkout/refund.ts'
import { latestOrders } from '../data/orders.ts'
import { latestMessages } from '../loyalty/outbox.ts'
import { adminPage } from '../pages/admin.ts'
import type { Env } from '../visit.ts'
import { field, numberField } from './form.ts'

const told: Record<string, string> = {
  yes: 'Refunded. What it earned is taken back.',
  no: 'That much is not left of this line. Nothing was changed.',
}

/** The shop's own back office. A real shop would ask for a staff member here; the demo lets everybody in. */
export const adminRoutes = new Hono<Env>()
  .get('/admin', c => {
    const { db } = c.var.front
    return c.html(adminPage(latestOrders(db), latestMessages(db), told[c.req.query('refunded') ?? ''] ?? null))
  })
  .post('/admin/refund', async c => {
    const quantity = (await numberField(c, 'quantity')) ?? 0
    const done = await refundLine(c.var.front, await field(c, 'order'), await field(c, 'line'), quantity)
    return c.redirect(`/admin?refunded=${done ? 'yes' : 'no'}`, 303)
  })
