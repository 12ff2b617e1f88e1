/**
 * The nearest `lang` around an element, out through every shadow root. The page's own is not asked: the client knows
 * it, and a page may have told the client another.
 */
export function closestLanguage(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]:not([lang=""], html)')
  if (near) return near.lang
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? closestLanguage(root.host) : ''
}
