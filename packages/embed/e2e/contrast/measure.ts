/** The least contrast of words, and of borders and bars, beside what they stand on. */
export interface Least {
  words: number
  borders: number
}

/** Runs in the page: every word and every border in it whose contrast is less. */
export function tooFaint(least: Least): { faint: string[]; measured: number } {
  type Colour = [red: number, green: number, blue: number, alpha: number]
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  let measured = 0
  const faint = everyElement(document.body).flatMap(faults)
  return { faint, measured }

  function everyElement(root: Element | ShadowRoot): Element[] {
    return [...root.querySelectorAll('*')].flatMap(one => [
      one,
      ...(one.shadowRoot ? everyElement(one.shadowRoot) : []),
    ])
  }

  function faults(element: Element): string[] {
    if (!element.checkVisibility({ opacityProperty: true }) || outward(element).some(isAloud)) return []
    const style = getComputedStyle(element)
    const found: string[] = []
    const words = [...element.childNodes].filter(node => node instanceof Text).map(text => text.data.trim())
    if (words.join('') && !(element instanceof SVGElement)) {
      const ratio = against(style.color, outward(element))
      if (ratio < least.words) found.push(`${place(element)} "${words.join(' ')}": ${ratio.toFixed(2)}`)
    }
    if (element instanceof HTMLProgressElement) {
      const ratio = contrast(parse(valueOf('--_accent', element)), parse(style.backgroundColor))
      if (ratio < least.borders) found.push(`${place(element)} bar: ${ratio.toFixed(2)}`)
    }
    const isBordered = style.borderBlockStartStyle !== 'none' && parseFloat(style.borderBlockStartWidth) > 0
    if (isBordered) {
      const ratio = against(style.borderBlockStartColor, outward(element).slice(1))
      // One that is as transparent as can be is there for forced colours.
      if (parse(style.borderBlockStartColor)[3] > 0 && ratio < least.borders)
        found.push(`${place(element)} border: ${ratio.toFixed(2)}`)
    }
    // A line that takes no room of the box.
    const line = /^(.*) 0px 0px 0px 1px inset$/.exec(style.boxShadow)?.[1]
    if (line) {
      const ratio = against(line, outward(element).slice(1))
      if (ratio < least.borders) found.push(`${place(element)} line: ${ratio.toFixed(2)}`)
    }
    return found
  }

  /** A colour's name of ours, as it is there. */
  function valueOf(name: string, element: Element): string {
    const probe = document.createElement('i')
    probe.style.color = `var(${name})`
    element.after(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }

  /** The least contrast of a colour with any that may be behind it. */
  function against(colour: string, around: Element[]): number {
    measured += 1
    const opacity = around.reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1)
    const [red, green, blue, alpha] = parse(colour)
    return Math.min(
      ...grounds(around).map(ground => contrast(over([red, green, blue, alpha * opacity], ground), ground)),
    )
  }

  /** What is behind: one colour, or each of those that a gradient goes through. */
  function grounds(around: Element[]): Colour[] {
    const [nearest, ...others] = around
    if (!nearest) return [parse('Canvas')]
    const { backgroundColor, backgroundImage } = getComputedStyle(nearest)
    const below = parse(backgroundColor)[3] === 1 ? [parse(backgroundColor)] : mixed(backgroundColor, grounds(others))
    const shades = backgroundImage.match(/(?:rgba?|oklch|oklab|color)\([^()]*\)/g) ?? []
    const solid = shades.map(parse).filter(([, , , alpha]) => alpha === 1)
    const base = solid.length ? solid : below
    return unique([...base, ...shades.flatMap(shade => mixed(shade, base))])
  }

  function unique(colours: Colour[]): Colour[] {
    return [...new Map(colours.map(one => [one.join(), one])).values()]
  }

  function mixed(colour: string, below: Colour[]): Colour[] {
    return below.map(one => over(parse(colour), one))
  }

  function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
    const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha)
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1]
  }

  function parse(colour: string): Colour {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data
    return [red!, green!, blue!, alpha! / 255]
  }

  /** As WCAG defines it. */
  function contrast(one: Colour, other: Colour): number {
    const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (bright! + 0.05) / (dark! + 0.05)
  }

  function luminance([red, green, blue]: Colour): number {
    const [r, g, b] = [red, green, blue].map(byte => {
      const part = byte / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }

  /** An element and those around it, as they are painted: through slots, and out through every shadow root. */
  function outward(element: Element): Element[] {
    const root = element.getRootNode()
    const around = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    return around ? [element, ...outward(around)] : [element]
  }

  function isAloud(element: Element): boolean {
    return getComputedStyle(element).clipPath === 'inset(50%)'
  }

  function place(element: Element): string {
    const root = element.getRootNode()
    const own = [element.localName, ...element.classList].join('.')
    return root instanceof ShadowRoot ? `${place(root.host)} ${own}` : own
  }
}
