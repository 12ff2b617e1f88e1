import type { PropertyDeclaration, PropertyDeclarations } from 'lit'

/** One property, as its class declares it. */
export interface Declared {
  name: string
  /** Undefined where no attribute sets it. */
  attribute: string | undefined
  type: unknown
  reflect: boolean | undefined
}

interface ElementClass {
  prototype: object
  properties?: PropertyDeclarations
}

const known = new WeakMap<ElementClass, Declared[]>()

/** What a class and those it extends declare. The first time, it also makes their properties render on change. */
export function declaredBy(element: ElementClass): Declared[] {
  let all = known.get(element)
  if (!all) {
    all = element.properties ? [...declaredBy(Object.getPrototypeOf(element) as ElementClass)] : []
    known.set(element, all)
    if (Object.hasOwn(element, 'properties'))
      for (const [name, options] of Object.entries(element.properties!)) all.push(declare(element, name, options))
  }
  return all
}

interface Holder {
  [key: symbol]: unknown
  requestUpdate: (name: string, old: unknown) => void
}

function declare(
  { prototype }: ElementClass,
  name: string,
  { attribute = name.toLowerCase(), type, reflect }: PropertyDeclaration,
): Declared {
  const key = Symbol()
  // One with an accessor of its own is left alone.
  if (!Object.hasOwn(prototype, name))
    Object.defineProperty(prototype, name, {
      get(this: Holder) {
        return this[key]
      },
      set(this: Holder, value: unknown) {
        const old = this[key]
        this[key] = value
        if (!Object.is(value, old)) this.requestUpdate(name, old)
      },
    })
  return { name, attribute: typeof attribute === 'string' ? attribute : undefined, type, reflect }
}

/** An attribute's text as the property's value: nothing that a page may write there throws. */
export function fromAttribute(text: string | null, type: unknown): unknown {
  if (type === Boolean) return text !== null
  if (type === Number) return text === null ? text : Number(text)
  if (type !== Object && type !== Array) return text
  try {
    return JSON.parse(text!)
  } catch {
    return null
  }
}
