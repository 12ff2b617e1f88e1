import { expect, fixture, html } from '@open-wc/testing'
import { html as template, type PropertyDeclarations, type TemplateResult } from 'lit'
import { TemplateElement } from './template-element.ts'

class Counter extends TemplateElement {
  static override properties: PropertyDeclarations = { count: { type: Number } }

  count = 1

  protected override render(): TemplateResult {
    return template`<button @click=${this.more}>${this.count}</button>`
  }

  more(): void {
    this.count++
  }
}

customElements.define('test-counter', Counter)

describe('TemplateElement', () => {
  it('renders its template again when a property changes, and calls handlers as the element', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`)
    const button = element.renderRoot.querySelector('button')!
    expect(button.textContent).to.equal('1')
    button.click()
    await element.updateComplete
    expect(button.textContent).to.equal('2')
    expect(element.renderRoot.querySelector('button')).to.equal(button)
  })

  it('goes on rendering where it was after it moved to another document', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`)
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`)
    frame.contentDocument!.body.append(element)
    element.count = 5
    await element.updateComplete
    expect(element.renderRoot.textContent).to.equal('5')
  })
})
