/**
 * Brings what draws a code, once there is one. What did not arrive is asked for again with the next change; until then
 * the code stands there in letters.
 */
export function bringCode(root: ParentNode): void {
  if (root.querySelector('tenth-code:not(:defined)')) import('../code/define.ts').catch(() => undefined)
}

/** A code that appears is what the person waits for: once, the focus goes there. */
export function meetCode(root: ParentNode): void {
  bringCode(root)
  const fresh = root.querySelector<HTMLElement>('.voucher:not([data-met])')
  fresh?.setAttribute('data-met', '')
  fresh?.focus()
}
