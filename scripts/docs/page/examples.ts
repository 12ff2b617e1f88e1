import { documentIn, onPage, ownScheme, setManner } from './frame.ts'

const key = 'tenth-example'
const names = ['language', 'theme', 'scheme', 'width'] as const
type Choices = Record<(typeof names)[number], string>

/** What was chosen for the examples holds for all pages that are read in a row. */
function chosen(): Choices {
  const defaults: Choices = { language: 'en', theme: '', scheme: ownScheme(), width: '' }
  try {
    return { ...defaults, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Choices>) }
  } catch {
    return defaults
  }
}

function keep(choices: Choices): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(choices))
  } catch {
    // Where nothing may be kept, the next page begins anew.
  }
}

/** Lets every example of the page follow what is chosen above it. */
export function followExamples(): void {
  for (const example of document.querySelectorAll<HTMLElement>('.example')) follow(example)
}

function follow(example: HTMLElement): void {
  const form = example.querySelector<HTMLFormElement>('form')
  const frame = example.querySelector('iframe')
  if (!form || !frame) return
  const fields = names.map(name => form.elements.namedItem(name) as HTMLSelectElement)
  const known = chosen()
  for (const field of fields) field.value = known[field.name as keyof Choices]
  const read = (): Choices => Object.fromEntries(fields.map(({ name, value }) => [name, value])) as Choices
  const apply = (page: Document | undefined): void => {
    const choices = read()
    frame.classList.toggle('phone', choices.width === 'phone')
    if (!page) return
    setManner(page, choices)
    setTheme(page, choices.theme)
  }
  form.addEventListener('change', () => {
    keep(read())
    apply(documentIn(frame))
  })
  apply(undefined)
  onPage(frame, apply)
}

/** Puts a ready theme into a page as a shop would: as one more style sheet. */
function setTheme(page: Document, theme: string): void {
  page.getElementById('theme')?.remove()
  if (!theme) return
  const link = page.createElement('link')
  const beside = page.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href
  Object.assign(link, { id: 'theme', rel: 'stylesheet', href: new URL(`themes/${theme}.css`, beside).href })
  page.head.append(link)
}
