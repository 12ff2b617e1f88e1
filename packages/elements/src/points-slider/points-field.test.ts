import { expect, fixture, html } from '@open-wc/testing'
import type { Member, PointsQuote } from '@tenth/core'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import type { TenthPointsSlider } from './points-slider.ts'
import { rest, within, worthOf } from './steps.ts'

const quote: PointsQuote = {
  available: 540,
  least: 100,
  most: 400,
  step: 50,
  worth: 100,
  money: 800,
  refusal: null,
  version: 1,
}
const member = { id: 'ada', revision: 1 } as Member

/** A form with a slider that needs no server. */
async function formWith(value = '200') {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset>
        <label for="points">Points for this order</label>
        <tenth-points-slider
          id="points"
          language="en"
          name="points"
          value=${value}
          .quote=${quote}
          .member=${member}
          .program=${{ currency: 'EUR', languages: ['en'], checkout: { points: 50, worth: 100 } }}
        ></tenth-points-slider>
      </fieldset>
    </form>`,
  )
  const slider = form.querySelector<TenthPointsSlider>('tenth-points-slider')!
  await part(slider, 'input')
  return { form, slider, sent: () => new FormData(form).get('points') }
}

describe('tenth-points-slider in a form', () => {
  it('is sent under its name, and found by it', async () => {
    const { form, slider, sent } = await formWith()
    expect(sent()).to.equal('200')
    expect(slider.form).to.equal(form)
    expect(form.elements.namedItem('points')).to.equal(slider)
    slider.value = 370
    expect(sent()).to.equal('350')
    slider.value = 90
    expect(sent()).to.equal('0')
  })

  it('is known by the label that the page gives it, and focused by it', async () => {
    const { form, slider } = await formWith()
    const input = await part(slider, 'input')
    expect(input.getAttribute('aria-label')).to.equal('Points for this order')
    form.querySelector('label')!.click()
    expect(slider.shadowRoot!.activeElement).to.equal(input)
    await accessible(form)
  })

  it('goes back to its attribute when the form is reset', async () => {
    const { form, slider, sent } = await formWith()
    slider.value = 400
    form.reset()
    expect([slider.value, sent()]).to.deep.equal([200, '200'])
    await shows(slider, '200 points, €4 off')
  })

  it('takes nothing and sends nothing while it, or its fieldset, is disabled', async () => {
    const { form, slider, sent } = await formWith()
    const fieldset = form.querySelector('fieldset')!
    fieldset.disabled = true
    await slider.updateComplete
    const input = await part<HTMLInputElement>(slider, 'input')
    expect([input.disabled, sent(), slider.willValidate]).to.deep.equal([true, null, false])
    fieldset.disabled = false
    slider.disabled = true
    await slider.updateComplete
    expect([input.disabled, sent()]).to.deep.equal([true, null])
    await accessible(form)
  })

  it('comes back as it was left', async () => {
    const { slider, sent } = await formWith('')
    expect(sent()).to.equal('0')
    slider.formStateRestoreCallback('300')
    expect(sent()).to.equal('300')
  })

  it('counts in whole steps', () => {
    expect([-5, 0, 99, 100, 149, 399, 1000].map(wish => within(quote, wish))).to.deep.equal([
      0, 0, 0, 100, 100, 350, 400,
    ])
    expect(within({ least: 0, most: 0, step: 0 }, 50)).to.equal(0)
    expect([rest(quote, 50, 0), rest(quote, 50, 100), rest(quote, 150, 100)]).to.deep.equal([100, 0, 150])
    expect([worthOf(quote, 350), worthOf({ step: 0, worth: 0 }, 10)]).to.deep.equal([700, 0])
  })
})
