interface Policy {
  createHTML(html: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy
}

/**
 * The Trusted Types policy that lit's templates pass through, under our own name: a page may allow `tenth`
 * alone, and another lit on the page has taken lit's. The build puts it in place of lit's own.
 * Undefined where there are no Trusted Types, or the page does not allow the name; where it requires them too, this
 * module throws, and the elements that render by templates are not there.
 */
export const policy = createPolicy()

if (!policy) needNone()

function createPolicy(): Policy | undefined {
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
    return trustedTypes?.createPolicy('tenth', { createHTML: html => html })
  } catch {
    return undefined
  }
}

/** Without a policy, templates can be rendered only where Trusted Types are not required. */
function needNone(): void {
  try {
    document.createElement('template').innerHTML = '<br>'
  } catch (cause) {
    throw new Error("This page's Content-Security-Policy must say `trusted-types tenth`.", { cause })
  }
}
