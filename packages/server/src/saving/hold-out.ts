import { createHmac } from 'node:crypto'

/**
 * Whether a member is one of those who are shown no offer. Always the same ones: a hash of the member's id under the
 * tenant's own key decides, so nobody can choose an id for it, and who is in at 5 % is in at 10 % too.
 */
export function isHeldOut(member: string, percent: number, salt: Uint8Array): boolean {
  const hash = createHmac('sha256', salt).update(`save hold-out ${member}`).digest()
  return hash.readUInt32BE(0) * 100 < percent * 2 ** 32
}
