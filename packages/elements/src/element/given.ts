import { noChange } from 'lit'
import { directive, Directive, type ElementPart } from 'lit/directive.js'
import { handOnParts } from './hand-on-parts.ts'
import type { TenthElement } from './tenth-element.ts'

/**
 * Gives an element inside another what that one has: its client and language, and the programme and member where the
 * page gave those; and lets a page's styles reach its parts. `<tenth-notices ${given(this)}></tenth-notices>`
 */
export const given = directive(
  class extends Directive {
    override render(_host: TenthElement): symbol {
      return noChange
    }

    override update({ element }: ElementPart, [host]: [TenthElement]): symbol {
      const { client, language, ownProgram, ownMember } = host
      Object.assign(element, { client, language, program: ownProgram, member: ownMember })
      handOnParts(element as TenthElement, host)
      return noChange
    }
  },
)
