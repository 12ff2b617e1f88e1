import { Hono } from 'hono'
import { customerByEmail, makeSignInLink, takeSignInLink } from '../data/customers.ts'
import { ordersOf } from '../data/orders.ts'
import { remember } from '../data/sessions.ts'
import { join, joiningRefused } from '../loyalty/joining.ts'
import { accountPage } from '../pages/account.ts'
import { joinPage, linkPage, signInPage } from '../pages/sign-in.ts'
import { become, begin, notice, type Env } from '../visit.ts'
import { field } from './form.ts'

/** Joining, coming back, and what is hers. */
export const accountRoutes = new Hono<Env>()
  .get('/join', c => (c.var.visit.customer ? c.redirect('/account', 303) : c.html(joinPage(c.var.visit, {}))))
  .post('/join', async c => {
    const { front, visit } = c.var
    const form = { name: await field(c, 'name'), email: await field(c, 'email') }
    if (!form.name || form.name.length > 60) return c.html(joinPage(visit, { ...form, wrong: 'nameWrong' }), 422)
    if (!isEmail(form.email)) return c.html(joinPage(visit, { ...form, wrong: 'emailWrong' }), 422)
    if (customerByEmail(front.db, form.email, 'exact'))
      return c.html(joinPage(visit, { ...form, wrong: 'emailTaken' }), 422)
    const customer = join(front, { ...form, language: visit.language, referral: begin(c).referral })
    remember(front.db, become(c, customer.id), { referral: null })
    await front.outbox.send()
    notice(c, joiningRefused(front, customer.id) ?? 'welcome', { name: customer.name })
    return c.redirect('/', 303)
  })
  .get('/sign-in', c => c.html(signInPage(c.var.visit, {})))
  .post('/sign-in', async c => {
    const { db } = c.var.front
    const email = await field(c, 'email')
    if (!isEmail(email)) return c.html(signInPage(c.var.visit, { email, wrong: 'emailWrong' }), 422)
    const customer = customerByEmail(db, email, 'any case')
    const mail = customer ? { name: customer.name, secret: makeSignInLink(db, customer.id) } : null
    return c.html(linkPage(c.var.visit, email, mail))
  })
  .post('/sign-in/:secret', c => {
    const customer = takeSignInLink(c.var.front.db, c.req.param('secret'))
    if (!customer) return c.html(signInPage(c.var.visit, { wrong: 'linkStale' }), 422)
    become(c, customer)
    return c.redirect('/account', 303)
  })
  .post('/sign-out', c => {
    become(c, null)
    return c.redirect('/', 303)
  })
  .get('/account', c => {
    const { front, visit } = c.var
    if (!visit.customer) return c.redirect(visit.session?.referral ? '/join' : '/sign-in', 303)
    return c.html(accountPage(visit, visit.customer, ordersOf(front.db, visit.customer.id)))
  })
  // The page asks here for the token that says who she is: signed with the secret key, which stays in this process.
  .get('/tenth-token', async c => {
    const { front, visit } = c.var
    const who = visit.customer && { member: visit.customer.id, email: visit.customer.email, language: visit.language }
    c.header('Cache-Control', 'no-store')
    return c.json({ token: who ? await front.shop.memberToken(who) : null })
  })

/** As strict as what is told to Tenth must be. */
function isEmail(text: string): boolean {
  return text.length <= 254 && !/^\.|\.\./.test(text) && /^[\w.+'-]*[\w+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i.test(text)
}
