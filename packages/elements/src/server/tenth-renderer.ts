import { ElementRenderer, render, type RenderInfo } from '@lit-labs/ssr'
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js'
import type { PropertyValues } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { TenthElement } from '../element/tenth-element.ts'
import { Words } from '../language/words.ts'
import { TenthPointsBadge } from '../points-badge/points-badge.ts'
import { controllersOf } from './controllers-of.ts'
import { escaped } from './escaped.ts'
import { ServerBadge } from './server-badge.ts'

/** What an element does by itself in a page, and is asked to do here. */
interface Rendering {
  willUpdate(changes: PropertyValues): void
  render(): unknown
}

/**
 * Renders the elements in templates of `@lit-labs/ssr`, each with a declared shadow root. Give each its `language`,
 * `program` and `member` as properties, and collect the result with promises: a language may have to be loaded.
 *
 * @example collectResult(render(page, { elementRenderers: [TenthRenderer] }))
 */
export class TenthRenderer extends ElementRenderer {
  declare element: TenthElement
  /** Put on every `<style>`, for a page whose policy asks for one. */
  nonce: string | undefined

  static override matchesClass(element: typeof HTMLElement): boolean {
    return element.prototype instanceof TenthElement
  }

  constructor(tag: string) {
    super(tag)
    const Element = customElements.get(tag) as new () => TenthElement
    const isBadge = Element === TenthPointsBadge || Element.prototype instanceof TenthPointsBadge
    this.element = isBadge ? new ServerBadge() : new Element()
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    this.element.attributeChangedCallback(name, old, text)
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const { styles } = this.element.constructor as typeof TenthElement
    const nonce = this.nonce ? ` nonce="${escaped(this.nonce)}"` : ''
    return [`<style${nonce}>${styles.join('\n')}</style>`, () => this.#content(info)]
  }

  async #content(info: RenderInfo): Promise<string> {
    const { element } = this
    if (!(element instanceof TemplateElement)) return ''
    element.language ||= element.program?.languages[0] ?? 'en'
    await spoken(element)
    const rendering = element as unknown as Rendering
    rendering.willUpdate(new Map())
    const content = await collectResult(render(rendering.render(), info))
    // Without the marks that lit would hydrate by: in the page an element renders anew in the place of this.
    return content.replaceAll(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
  }
}

/** Resolves when an element has the words of its language. */
function spoken(element: TenthElement): Promise<void> {
  const words = controllersOf(element).filter(controller => controller instanceof Words)
  return new Promise(resolve => {
    // Nothing renders by itself here: what asks for that are words that came.
    element.requestUpdate = () => {
      if (words.every(({ ready }) => ready)) resolve()
    }
    for (const one of words) one.hostUpdate()
    element.requestUpdate()
  })
}
