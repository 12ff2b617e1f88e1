import { html } from 'hono/html'
import { asCart, courierFee, type Priced } from '../checkout/price.ts'
import { money } from '../money.ts'
import type { Word } from '../words/words.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'

/** What the checkout shows. */
export interface Till {
  /** The number the order will have: sent twice, it is paid once. */
  order: string
  priced: Priced
  courier: boolean
  name: string
  voucher: string | null
  /** What is wrong with the code, if anything. */
  voucherWrong: Word | null
  /** What went wrong with paying, if anything. */
  wrong: Word | null
}

export function checkoutPage(visit: Visit, till: Till): Html {
  const { say } = visit
  return layout(
    visit,
    say('checkoutTitle'),
    html`<section class="narrow">
      <h1>${say('checkoutTitle')}</h1>
      ${till.wrong ? html`<p class="wrong" role="alert">${say(till.wrong)}</p>` : ''} ${voucherForm(visit, till)}
      ${payForm(visit, till)}
    </section>`,
  )
}

function voucherForm({ say }: Visit, { voucher, voucherWrong }: Till): Html {
  const told = voucherWrong
    ? html`<p class="wrong" role="alert" id="voucher-told">${say(voucherWrong)}</p>`
    : voucher
      ? html`<p class="good" role="status" id="voucher-told">${say('voucherSet')}</p>`
      : html`<p class="hint" id="voucher-told">${say('voucherHint')}</p>`
  return html`<form class="card voucher" id="voucher" method="post" action="/checkout/voucher" data-swap data-quiet>
    <label for="code">${say('voucher')}</label>
    <div class="row">
      <input
        id="code"
        name="code"
        value="${voucher ?? ''}"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="voucher-told"
      />
      <button class="button quiet">${say('apply')}</button>
      ${voucher ? html`<button class="link" name="remove" value="yes">${say('remove')}</button>` : ''}
    </div>
    ${told}
  </form>`
}

function payForm(visit: Visit, till: Till): Html {
  const { say, language } = visit
  return html`<form class="card" method="post" action="/checkout" data-once>
    <input type="hidden" name="order" value="${till.order}" />
    <label for="name">${say('yourName')}</label>
    <input id="name" name="name" value="${till.name}" required maxlength="60" autocomplete="name" />
    <fieldset>
      <legend>${say('way')}</legend>
      ${(['pick-up', 'courier'] as const).map(
        way =>
          html`<label class="choice">
            <input type="radio" name="way" value="${way}" ${(way === 'courier') === till.courier ? 'checked' : ''} />
            ${say(way === 'courier' ? 'courier' : 'pickUp')}
            <small>${way === 'courier' ? money(courierFee, language) : say('free')}</small>
          </label>`,
      )}
    </fieldset>
    ${sums(visit, till.priced)}
    <label for="card">${say('card')}</label>
    <input
      id="card"
      name="card"
      inputmode="numeric"
      required
      maxlength="23"
      autocomplete="off"
      aria-describedby="card-hint"
    />
    <p class="hint" id="card-hint">${say('cardHint')}</p>
    <button class="button wide" id="pay" data-swap>
      ${say('pay', { amount: money(till.priced.total, language) })}
    </button>
  </form>`
}

function sums({ say, language }: Visit, priced: Priced): Html {
  const goods = priced.total - priced.delivery + priced.saved
  return html`<div id="sums" data-swap>
    <dl class="sums">
      <div>
        <dt>${say('goods')}</dt>
        <dd>${money(goods, language)}</dd>
      </div>
      ${
        priced.saved
          ? html`<div class="good">
              <dt>${say('saved')}</dt>
              <dd>−${money(priced.saved, language)}</dd>
            </div>`
          : ''
      }
      <div>
        <dt>${say('delivery')}</dt>
        <dd>${priced.delivery ? money(priced.delivery, language) : say('free')}</dd>
      </div>
      <div class="total">
        <dt>${say('total')}</dt>
        <dd id="total">${money(priced.total, language)}</dd>
      </div>
    </dl>
    <tenth-points-estimate id="estimate" cart="${JSON.stringify(asCart(priced))}"></tenth-points-estimate>
  </div>`
}
