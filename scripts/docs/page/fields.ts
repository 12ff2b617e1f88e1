/** The fields of a theme: one for each custom property, some with a picker or a slider beside. */
export interface Fields {
  /** What is set, in the order of the fields. Whatever the browser does not understand counts as nothing. */
  read: () => Record<string, string>
  write: (properties: Readonly<Record<string, string>>) => void
  /** Lets the pickers show what each colour comes to now. */
  showColours: (colourOf: (property: string) => string | undefined) => void
}

const isProperty = (input: Element): input is HTMLInputElement =>
  input instanceof HTMLInputElement && input.name.startsWith('--tenth-')

/** A value that would end its declaration is none: the CSS is to be copied, and does nothing else than it says. */
const isWhole = (value: string): boolean => !/[;{}]/.test(value)

/** Whether a browser can use this colour; other properties take whatever they are given. */
function isUsable(input: HTMLInputElement): boolean {
  const { value, form, name } = input
  if (!isWhole(value)) return false
  return !form?.querySelector(`[data-colour="${name}"]`) || CSS.supports('color', value)
}

export function fieldsOf(form: HTMLFormElement): Fields {
  const inputs = [...form.elements].filter(isProperty)
  const byName = new Map(inputs.map(input => [input.name, input]))
  const pickers = [...form.querySelectorAll<HTMLInputElement>('[data-colour]')]
  const sliders = [...form.querySelectorAll<HTMLInputElement>('[data-range]')]
  const slide = (): void => {
    for (const slider of sliders) {
      const rem = parseFloat(byName.get(slider.dataset['range']!)?.value ?? '')
      slider.value = String(Number.isNaN(rem) ? 1 : rem)
    }
  }
  for (const picker of pickers)
    picker.addEventListener('input', () => set(byName.get(picker.dataset['colour']!), picker.value))
  for (const slider of sliders)
    slider.addEventListener('input', () =>
      set(byName.get(slider.dataset['range']!), slider.value === '0' ? '0' : `${slider.value}rem`),
    )
  for (const input of inputs) input.addEventListener('input', slide)
  return {
    read: () => {
      const said = inputs.filter(({ value }) => value.trim())
      for (const input of inputs)
        input.setAttribute('aria-invalid', String(input.value.trim() !== '' && !isUsable(input)))
      return Object.fromEntries(said.filter(isUsable).map(({ name, value }) => [name, value.trim()]))
    },
    write: properties => {
      for (const input of inputs) input.value = properties[input.name] ?? ''
      slide()
    },
    showColours: colourOf => {
      for (const picker of pickers) picker.value = colourOf(picker.dataset['colour']!) ?? picker.value
    },
  }
}

function set(input: HTMLInputElement | undefined, value: string): void {
  if (input) input.value = value
}
