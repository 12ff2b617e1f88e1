import type { PropertyValues } from 'lit'
import { render } from 'lit/html.js'
import { TenthElement } from './tenth-element.ts'

/** An element of Tenth that renders by lit-html's templates. They come with the first such element of a page. */
export abstract class TemplateElement extends TenthElement {
  protected override update(changes: PropertyValues): void {
    super.update(changes)
    render(this.render(), this.renderRoot, { host: this })
  }

  protected abstract render(): unknown
}
