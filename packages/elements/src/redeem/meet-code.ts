/** A code that appears is what the person waits for: once, the focus goes there. */
export function meetCode(root: ParentNode): void {
  const fresh = root.querySelector<HTMLElement>('.voucher:not([data-met])')
  fresh?.setAttribute('data-met', '')
  fresh?.focus()
}
