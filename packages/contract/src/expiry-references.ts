import type { Document, Issue } from './program-document.ts'

/** A hold through the return window needs one, and only what an order earned can be confirmed with it. */
export function expiryReferences({ earn, returnWindow }: Document, issue: Issue): void {
  earn.forEach(({ hold, on }, index) => {
    const at = ['earn', index, 'hold']
    if (hold === 'return_window' && !returnWindow) {
      issue(at, 'Say as returnWindow of the programme how long an order can go back, such as 14 days.')
    }
    if (typeof hold === 'object' && 'confirmed' in hold && on !== 'order.paid') {
      issue(at, `${on} has no order to confirm. Hold it for a time.`)
    }
  })
}
