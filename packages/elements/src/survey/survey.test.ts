import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Asking, Tenth } from '@tenth/core'
import type { TenthSentEvent } from '../sending.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthSurvey } from './survey.ts'

const survey = {
  id: 'visit',
  name: { en: 'How was it?', es: '¿Qué tal?', fr: 'C’était comment\u00a0?', lt: 'Kaip sekėsi?' },
  questions: [
    { id: 'recommend', kind: 'nps' as const, name: 'Would you recommend us?' },
    { id: 'service', kind: 'csat' as const, name: 'How was the service?', required: false },
    { id: 'why', kind: 'text' as const, name: 'What shall we do better?' },
  ],
  trigger: { on: 'demand' as const },
  reward: [{ points: 15 }],
}

const surveyFor = (client?: Tenth, language = 'en'): Promise<TenthSurvey> =>
  fixture<TenthSurvey>(html`<tenth-survey .client=${client} language=${language}>Nothing to ask</tenth-survey>`)

async function asked(options = {}) {
  const deli = await openDeli({ surveys: [survey] })
  await deli.join('ada')
  await deli.shop('askSurvey', { params: { survey: 'visit' }, body: { id: 'first', member: 'ada' } })
  const client = deli.page('ada', options)
  return { deli, client, element: await surveyFor(client) }
}

const radio = (element: TenthSurvey, name: string, value: number): Promise<HTMLInputElement> =>
  part<HTMLInputElement>(element, `input[name=${name}][value="${value}"]`)

const send = async (element: TenthSurvey): Promise<void> => (await part(element, '[part=send]')).click()

async function choose(element: TenthSurvey, name: string, value: number): Promise<void> {
  const input = await radio(element, name, value)
  input.click()
  await element.updateComplete
}

describe('tenth-survey', () => {
  afterEach(closePages)

  it('asks what the member is asked, and says what an answer gives', async () => {
    const { element } = await asked()
    await shows(element, 'How was it? For your answer you get 15 points.')
    expect(element.shadowRoot!.querySelectorAll('input[name=recommend]')).to.have.length(11)
    expect((await radio(element, 'recommend', 0)).ariaLabel).to.equal('0, not at all likely')
    expect(words(element)).to.include('How was the service? (optional)')
    await accessible(element)
  })

  it('keeps English questions on their side in a page from right to left', async () => {
    const { client } = await asked()
    const page = await fixture(
      html`<div dir="rtl" style="inline-size: 200px">
        <tenth-survey .client=${client} language="ar">Nothing to ask</tenth-survey>
      </div>`,
    )
    const element = page.querySelector<TenthSurvey>('tenth-survey')!
    const question = await part(element, 'legend')
    expect(question.textContent).to.include('Would you recommend us?')
    const words = document.createRange()
    words.selectNodeContents(question)
    const lines = [...words.getClientRects()].filter(({ width }) => width > 10)
    expect(lines.length).to.be.above(1)
    expect(lines.at(-1)!.right).to.be.closeTo(question.getBoundingClientRect().right, 2)
  })

  it('sends the answers once, and thanks with what they gave', async () => {
    const { client, element } = await asked()
    await choose(element, 'recommend', 9)
    const why = await part<HTMLTextAreaElement>(element, 'textarea')
    why.value = ' More bread '
    why.dispatchEvent(new Event('change'))
    await send(element)
    const { reply } = await oneEvent<TenthSentEvent<'answerSurvey'>>(element, 'tenth-sent')
    expect(reply.given).to.deep.equal([{ points: 15 }])
    await shows(element, 'Thank you for telling us You have 15 points for it.')
    expect(element.shadowRoot!.activeElement?.className).to.include('thanks')
    await accessible(element)
    expect((await client.call('listMySurveys')).items).to.have.length(0)
  })

  it('leads to the question that needs an answer', async () => {
    const { element } = await asked()
    await radio(element, 'recommend', 0)
    await send(element)
    await shows(element, 'Please answer this.')
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('recommend')
    await accessible(element)
  })

  it('says when it failed, and keeps the answers', async () => {
    const network = new Network()
    const { element } = await asked({ fetch: network.fetch })
    await choose(element, 'recommend', 3)
    network.state = 'down'
    await send(element)
    await shows(element, 'nothing was sent')
    expect((await radio(element, 'recommend', 3)).checked).to.equal(true)
    await accessible(element)
  }).timeout(30_000)

  it('is a field in a form of the page, with a value, a fault and a reset', async () => {
    const { client } = await asked()
    const form = await fixture<HTMLFormElement>(
      html`<form><tenth-survey name="feedback" language="en" .client=${client}></tenth-survey></form>`,
    )
    const element = form.querySelector('tenth-survey')!
    await radio(element, 'recommend', 0)
    expect(element.shadowRoot!.querySelector('[part=send]')).to.equal(null)
    expect(form.checkValidity()).to.equal(false)
    const changed = oneEvent(element, 'change')
    await choose(element, 'recommend', 10)
    await changed
    expect(form.checkValidity()).to.equal(true)
    expect(new FormData(form).get('feedback')).to.equal('{"recommend":10}')
    form.reset()
    await element.updateComplete
    expect(new FormData(form).get('feedback')).to.equal(null)
    expect((await radio(element, 'recommend', 10)).checked).to.equal(false)
  })

  it('shows what stands in it where there is nothing to ask', async () => {
    const deli = await openDeli({ surveys: [survey] })
    await deli.join('ada')
    const element = await surveyFor(deli.page('ada'))
    const slot = await part<HTMLSlotElement>(element, 'slot')
    expect(slot.assignedNodes()[0]?.textContent).to.equal('Nothing to ask')
  })

  it('asks what the page hands in, and takes the page’s answer', async () => {
    const own: Asking = {
      ...{ id: 'one', survey: 'own', name: 'Ours', reward: [], order: null },
      ...{ askedAt: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
      questions: [{ id: 'good', kind: 'csat', name: 'All well?', required: true }],
    }
    const element = await fixture<TenthSurvey>(html`<tenth-survey language="en" .askings=${[own]}></tenth-survey>`)
    element.addEventListener('tenth-send', event => {
      if (event.route === 'answerSurvey') event.respondWith({ asking: 'one', given: [], case: null })
    })
    await choose(element, 'good', 5)
    await send(element)
    await shows(element, 'Thank you for telling us')
  })

  it('speaks five languages', async () => {
    const { client } = await asked()
    const said = {
      en: 'Would you recommend us?',
      es: 'Por tu respuesta recibes 15 puntos.',
      fr: 'Pour votre réponse',
      lt: 'Už atsakymą gausite: 15 taškų.',
      ar: 'مقابل إجابتك',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await surveyFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
