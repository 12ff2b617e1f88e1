import { noChange } from 'lit'
import { directive, Directive, type ElementPart } from 'lit/directive.js'
import { handOnParts } from './hand-on-parts.ts'
import type { TenthElement } from './tenth-element.ts'

/** Where codes go into a wallet from, of elements that show codes or have such inside. */
interface Host extends TenthElement {
  wallet?: string | undefined
}

/**
 * Gives an element inside another what that one has: its client and language, and the programme and member where the
 * page gave those, and where its wallet is; and lets a page's styles reach its parts. `<tenth-notices ${given(this)}></tenth-notices>`
 */
export const given = directive(
  class extends Directive {
    override render(_host: Host): symbol {
      return noChange
    }

    override update({ element }: ElementPart, [host]: [Host]): symbol {
      const { client, language, ownProgram, ownMember, wallet } = host
      Object.assign(element, { client, language, program: ownProgram, member: ownMember, wallet })
      handOnParts(element as TenthElement, host)
      return noChange
    }
  },
)
