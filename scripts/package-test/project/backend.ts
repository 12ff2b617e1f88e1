import { createShop } from '@tenth/core/shop'

const shop = createShop({ api: 'https://loyalty.example', secretKey: 'sk_live_deli_0123abcd_secret' })

export async function paid(order: { id: string; customer: string; cents: number }): Promise<string[]> {
  const reported = await shop.report({
    type: 'order.paid',
    id: `paid-${order.id}`,
    member: order.customer,
    order: {
      id: order.id,
      currency: 'EUR',
      lines: [{ id: '1', sku: 'blt', quantity: 1, amount: order.cents }],
    },
  })
  return reported.ok ? reported.value.entries.map(entry => `${entry.amount} ${entry.unit}`) : [reported.refusal.code]
}

export const token = (customer: string): Promise<string> => shop.memberToken({ member: customer })
