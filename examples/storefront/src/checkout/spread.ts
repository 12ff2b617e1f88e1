/** Spreads whole cents over weights so that not one is lost: the largest remainders get what rounding left. */
export function spread(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (all === 0) return weights.map(() => 0)
  const shares = weights.map((weight, index) => {
    const exact = (total * weight) / all
    return { index, whole: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let left = total - shares.reduce((sum, share) => sum + share.whole, 0)
  for (const share of shares.toSorted((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (left-- <= 0) break
    share.whole += 1
  }
  return shares.map(share => share.whole)
}
