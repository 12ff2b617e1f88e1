import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How far a pixel's colour may be from the accepted one, 1 being black from white. Measured: one step of 255 in every
 * channel at once, as rounding may make it, is 0.005 at most; two steps are 0.007 at least.
 */
const threshold = 0.006

export const pixelsOf = (png: Buffer): PNG => PNG.sync.read(png)

export interface Difference {
  /** How many pixels differ; all of them where the size does. */
  pixels: number
  /** What differs in red; nothing where the size differs. */
  picture: Buffer | undefined
}

/** Compares two pictures pixel by pixel, the edges of letters too. */
export function differenceOf(accepted: Buffer, actual: Buffer): Difference {
  const [one, other] = [pixelsOf(accepted), pixelsOf(actual)]
  const { width, height } = one
  if (width !== other.width || height !== other.height) {
    return { pixels: Math.max(width * height, other.width * other.height), picture: undefined }
  }
  const shown = new PNG({ width, height })
  const pixels = pixelmatch(one.data, other.data, shown.data, width, height, { threshold, includeAA: true })
  return { pixels, picture: PNG.sync.write(shown) }
}

/** The same picture in fewer bytes. Flat colours and letters compress best as they are, without a filter. */
export function packed(png: Buffer): Buffer {
  return PNG.sync.write(pixelsOf(png), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 })
}
