/** The widths of bars and spaces, by a symbol's value. The last one stops. */
const symbols = (
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221' +
  '223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321' +
  '112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131' +
  '311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114' +
  '122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141' +
  '214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232'
).match(/.{6}/g)!
const stop = '2331112'

/** Code B writes any printable character of ASCII; code C writes two digits in one symbol. */
const start = { B: 104, C: 105 }
const change = { B: 100, C: 99 }

/** The light room on both sides that readers need. */
const quiet = 10

/**
 * A text as a Code 128 barcode: the path of its dark bars, one unit high, and how many units wide it is; undefined
 * where it holds what this cannot write.
 */
export function code128(text: string): { path: string; size: number } | undefined {
  if (!/^[ -~]+$/.test(text)) return
  const values = valuesOf(text)
  const check = values.reduce((sum, value, place) => sum + value * Math.max(1, place), 0) % 103
  const widths = [...values, check].map(value => symbols[value]).join('') + stop
  let x = quiet
  const bars = [...widths].map((width, index) => {
    const bar = index % 2 ? '' : `M${x} 0h${width}v1h-${width}z`
    x += Number(width)
    return bar
  })
  return { path: bars.join(''), size: x + quiet }
}

/** Digits go by twos where enough of them stand together to be worth the change: four at either end, six between. */
function valuesOf(text: string): number[] {
  const parts = text.match(/^(?:\d\d){2,}|(?:\d\d){2,}$|(?:\d\d){3,}|[^]/g)!
  let now: 'B' | 'C' | undefined
  return parts.flatMap(part => {
    const set = part.length > 1 ? 'C' : 'B'
    const before = set === now ? [] : [(now ? change : start)[set]]
    now = set
    const written = set === 'C' ? part.match(/\d\d/g)!.map(Number) : [part.charCodeAt(0) - 32]
    return [...before, ...written]
  })
}
