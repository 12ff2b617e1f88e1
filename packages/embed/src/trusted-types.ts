interface Policy {
  createHTML(html: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy
}

/**
 * The Trusted Types policy that lit's templates pass through, under our own name: a page may allow `tenth`
 * alone, and another lit on the page has taken lit's. The build puts it in place of lit's own.
 * Undefined where there are no Trusted Types, or the page does not allow the name.
 */
export const policy = createPolicy()

function createPolicy(): Policy | undefined {
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
    return trustedTypes?.createPolicy('tenth', { createHTML: html => html })
  } catch {
    return undefined
  }
}

/** Whether templates can be rendered: not where Trusted Types are required and our policy is not allowed. */
export function mayRender(): boolean {
  if (policy) return true
  try {
    document.createElement('template').innerHTML = '<br>'
    return true
  } catch {
    return false
  }
}
