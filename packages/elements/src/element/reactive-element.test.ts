import { expect, fixture, html } from '@open-wc/testing'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { css } from '../styles/css.ts'
import { ReactiveElement } from './reactive-element.ts'

class Base extends ReactiveElement {
  static override properties: PropertyDeclarations = { count: { type: Number }, big: { type: Boolean, reflect: true } }
  static override styles = [
    css`
      :host {
        display: block;
      }
    `,
  ]

  declare count: number
  declare big: boolean
  renders = 0
  seen: string[] = []

  constructor() {
    super()
    this.count = 1
    this.big = false
  }

  protected override willUpdate(changes: PropertyValues): void {
    this.seen = [...changes.keys()].map(String)
  }

  protected override update(changes: PropertyValues): void {
    super.update(changes)
    this.renders++
    this.renderRoot.textContent = this.text()
  }

  text(): string {
    return String(this.count)
  }
}

class Derived extends Base {
  static override properties: PropertyDeclarations = {
    data: { type: Object },
    label: { attribute: 'the-label', reflect: true },
    hiddenOne: { attribute: false },
  }

  declare data: { n: number } | null
  declare label: string
  declare hiddenOne: number

  constructor() {
    super()
    this.data = null
    this.label = 'plain'
    this.hiddenOne = 0
  }
}

customElements.define('test-base', Base)
customElements.define('test-derived', Derived)

const shown = (element: ReactiveElement): string => element.renderRoot.textContent

describe('ReactiveElement', () => {
  it('renders once for all that changes in a moment', async () => {
    const element = await fixture<Base>(html`<test-base></test-base>`)
    expect(shown(element)).to.equal('1')
    element.count = 2
    element.big = true
    element.count = 3
    await element.updateComplete
    expect(shown(element)).to.equal('3')
    expect(element.renders).to.equal(2)
    expect(element.seen).to.have.members(['count', 'big'])
  })

  it('does not render for a value that stays the same', async () => {
    const element = await fixture<Base>(html`<test-base></test-base>`)
    element.count = 1
    await element.updateComplete
    expect(element.renders).to.equal(1)
  })

  it('takes attributes by their type, and reflects where it is asked to', async () => {
    const element = await fixture<Derived>(html`<test-derived count="7" data='{"n":2}' the-label="x"></test-derived>`)
    expect(element.count).to.equal(7)
    expect(element.data).to.deep.equal({ n: 2 })
    expect(element.label).to.equal('x')
    element.big = true
    element.label = 'y'
    await element.updateComplete
    expect(element.hasAttribute('big')).to.equal(true)
    expect(element.getAttribute('the-label')).to.equal('y')
    element.setAttribute('data', 'no JSON')
    expect(element.data).to.equal(null)
    element.removeAttribute('big')
    expect(element.big).to.equal(false)
  })

  it('keeps what the page set before the class was there', async () => {
    const early = document.createElement('test-late') as Derived
    early.data = { n: 5 }
    early.hiddenOne = 9
    document.body.append(early)
    customElements.define('test-late', class extends Derived {})
    await early.updateComplete
    expect(early.data).to.deep.equal({ n: 5 })
    expect(early.hiddenOne).to.equal(9)
    early.data = { n: 6 }
    await early.updateComplete
    expect(early.renders).to.equal(2)
    early.remove()
  })

  it('renders only once it is in a page', async () => {
    const element = document.createElement('test-base') as Base
    await Promise.resolve()
    expect(element.renders).to.equal(0)
    document.body.append(element)
    await element.updateComplete
    expect(element.renders).to.equal(1)
    element.remove()
  })

  it('keeps its styles when it moves to another document and back', async () => {
    const element = await fixture<Base>(html`<test-base></test-base>`)
    const home = element.parentElement!
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`)
    for (const place of [frame.contentDocument!.body, home]) {
      place.append(element)
      const { defaultView } = element.ownerDocument
      expect(defaultView!.getComputedStyle(element).display).to.equal('block')
    }
    document.implementation.createHTMLDocument().body.append(element)
    expect(element.renderRoot.adoptedStyleSheets).to.have.length(0)
    home.append(element)
    expect(getComputedStyle(element).display).to.equal('block')
  })

  it('shares its sheets with all of its kind', async () => {
    const [one, other] = [document.createElement('test-base') as Base, document.createElement('test-derived') as Base]
    expect(one.renderRoot.adoptedStyleSheets[0]).to.equal(other.renderRoot.adoptedStyleSheets[0])
  })

  it('tells its controllers', async () => {
    const element = await fixture<Base>(html`<test-base></test-base>`)
    const told: string[] = []
    const note = (what: string) => () => void told.push(what)
    element.addController({
      hostConnected: note('connected'),
      hostDisconnected: note('disconnected'),
      hostUpdate: note('update'),
      hostUpdated: note('updated'),
    })
    element.requestUpdate()
    await element.updateComplete
    element.remove()
    expect(told).to.deep.equal(['connected', 'update', 'updated', 'disconnected'])
  })

  it('goes on after a rendering failed', async () => {
    const element = await fixture<Base>(html`<test-base></test-base>`)
    element.text = () => {
      throw new Error('not this time')
    }
    element.count = 2
    const failed = await element.updateComplete.then(
      () => false,
      () => true,
    )
    expect(failed).to.equal(true)
    element.text = Base.prototype.text
    element.count = 3
    await element.updateComplete
    expect(shown(element)).to.equal('3')
  })
})
