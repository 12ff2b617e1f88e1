/** Live data, or a test mode's own. */
export type Mode = 'live' | 'test'

const testMark = '~test'

/** The tenant in the database: a programme's live and test data never meet. */
export function tenantOf(program: string, mode: Mode): string {
  return mode === 'test' ? program + testMark : program
}

/** The programme and the mode that a tenant stands for. */
export function ofTenant(tenant: string): { program: string; mode: Mode } {
  return tenant.endsWith(testMark)
    ? { program: tenant.slice(0, -testMark.length), mode: 'test' }
    : { program: tenant, mode: 'live' }
}
