import { startStorefront } from './start.ts'

function setting(name: string): string {
  const value = process.env[name]
  if (value) return value
  console.error(`The shop needs ${name}. \`npm start\` in the root of the repository sets everything up.`)
  process.exit(1)
}

const shop = await startStorefront({
  api: setting('TENTH_API'),
  secretKey: setting('TENTH_SECRET_KEY'),
  publishableKey: setting('TENTH_PUBLISHABLE_KEY'),
  database: process.env['SHOP_DATABASE'] ?? 'shop.db',
  port: Number(process.env['PORT'] ?? 3000),
})
console.log(`The deli is open: ${shop.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void shop.close().then(() => process.exit(0)))
}
