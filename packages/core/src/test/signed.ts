/** A token as the client sees it: only its claims are looked at. */
export function looksLikeToken(claims: { iat?: number; exp?: number }): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
}
