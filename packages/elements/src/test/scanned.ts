import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

prepareZXingModule({ overrides: { locateFile: (name: string) => `/node_modules/zxing-wasm/dist/reader/${name}` } })

/** What a reader makes of a drawing in the page, as large as it is there, in a theme's own colours. */
export async function scanned(svg: Element): Promise<{ format: string; text: string }[]> {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true) as Element
  // A phone's screen has more than one pixel for each of CSS.
  const sharpness = 2
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width * sharpness))
  copy.setAttribute('height', String(height * sharpness))
  copy.setAttribute('fill', getComputedStyle(svg).fill)
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
  await image.decode()
  const canvas = new OffscreenCanvas(Math.ceil(width * sharpness), Math.ceil(height * sharpness))
  const context = canvas.getContext('2d')!
  context.fillStyle = groundOf(svg)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0)
  const found = await readBarcodes(context.getImageData(0, 0, canvas.width, canvas.height))
  return found.map(({ format, text }) => ({ format, text }))
}

function groundOf(svg: Element): string {
  let element: Element | null = svg
  while (element) {
    const { backgroundColor } = getComputedStyle(element)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
    element = element.parentElement
  }
  return 'transparent'
}
