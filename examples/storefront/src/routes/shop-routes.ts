import { Hono } from 'hono'
import { product } from '../catalogue/catalogue.ts'
import { addToCart, setInCart } from '../data/carts.ts'
import { remember } from '../data/sessions.ts'
import { basketPage } from '../pages/basket.ts'
import { homePage } from '../pages/home.ts'
import { begin, notice, type Env } from '../visit.ts'
import { asLanguage } from '../words/language.ts'
import { field, numberField, ownPath } from './form.ts'

/** The shelves and the basket. */
export const shopRoutes = new Hono<Env>()
  .get('/', c => c.html(homePage(c.var.visit)))
  .get('/cart', c => c.html(basketPage(c.var.visit)))
  .post('/cart', async c => {
    const item = product(await field(c, 'sku'))
    if (!item) return c.notFound()
    addToCart(c.var.front.db, begin(c).hash, item.sku, (await numberField(c, 'quantity')) ?? 1)
    notice(c, 'added', { name: item.name[c.var.visit.language] })
    return c.redirect('/', 303)
  })
  .post('/cart/set', async c => {
    const quantity = await numberField(c, 'quantity')
    if (quantity !== undefined) setInCart(c.var.front.db, begin(c).hash, await field(c, 'sku'), quantity)
    return c.redirect('/cart', 303)
  })
  .post('/language', async c => {
    const language = asLanguage(await field(c, 'language'))
    if (language) remember(c.var.front.db, begin(c), { language })
    return c.redirect(ownPath(await field(c, 'back')), 303)
  })
