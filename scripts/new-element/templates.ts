import type { Names } from './names.ts'

const element = ({ kebab, className, words }: Names): string => `import { html, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './${kebab}.styles.ts'
import { ${words} } from './words/${kebab}-words.ts'

/**
 * Say in one sentence what it shows, and where it belongs on a page.
 *
 * @csspart base - The element itself.
 */
export class ${className} extends TemplateElement {
  static override styles = [tokens, styles]

  readonly #words = new Words(this, ${words})

  protected override render(): TemplateResult {
    return html\`<section part="base" aria-label=\${this.#words.say('title')}>
      \${this.member ? this.points(this.member.points.available) : this.#words.say('loading')}
    </section>\`
  }
}
`

const styles = (): string => `import { css } from '../styles/css.ts'

export const styles = css\`
  :host {
    display: block;
  }
\`
`

const define = ({ kebab, tag, className }: Names): string => `import { register } from '../element/register.ts'
import { ${className} } from './${kebab}.ts'

register('${tag}', ${className})

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className}
  }
}
`

const test = ({ tag, className, kebab }: Names): string => `import { expect, fixture, html } from '@open-wc/testing'
import './define.ts'
import { ${className} } from './${kebab}.ts'

describe('${tag}', () => {
  it('is there and accessible before anything is known', async () => {
    const element = await fixture<${className}>(html\`<${tag}></${tag}>\`)
    expect(element).to.be.instanceOf(${className})
    await expect(element).to.be.accessible()
  })
})
`

const dictionary = ({ kebab, words }: Names): string => `import { dictionary } from '../../language/dictionary.ts'
import { english } from './en.ts'

export const ${words} = dictionary('${kebab}', english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
  ar: () => import('./ar.ts'),
})
`

const english = (): string => `import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Your points',
  loading: 'Your points are on their way',
} as const satisfies Messages
`

const translation = (
  language: string,
  title: string,
  loading: string,
): string => `import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, '${language}'> = {
  title: '${title}',
  loading: '${loading}',
}
`

/** The files of a new element, by their place in its folder. */
export function filesOf(names: Names): Record<string, string> {
  return {
    [`${names.kebab}.ts`]: element(names),
    [`${names.kebab}.styles.ts`]: styles(),
    [`${names.kebab}.test.ts`]: test(names),
    'define.ts': define(names),
    [`words/${names.kebab}-words.ts`]: dictionary(names),
    'words/en.ts': english(),
    'words/es.ts': translation('es', 'Tus puntos', 'Cargando tus puntos'),
    'words/fr.ts': translation('fr', 'Vos points', 'Vos points arrivent'),
    'words/lt.ts': translation('lt', 'Jūsų taškai', 'Jūsų taškai įkeliami'),
    'words/ar.ts': translation('ar', 'نقاطك', 'نقاطك في الطريق'),
  }
}
