import { addressOf, readAddress, type Shared } from './address.ts'
import { hexOf } from './colour.ts'
import { copyWhenPressed } from './copying.ts'
import { fieldsOf } from './fields.ts'
import { documentIn, onPage, ownScheme, setManner } from './frame.ts'
import { colourNow, enough, measure } from './measure.ts'
import { letScroll } from './scrolling.ts'
import { cssOf, scriptOf, startOf } from './theme.ts'

const find = <Found extends HTMLElement>(id: string): Found => document.getElementById(id) as Found

const form = find<HTMLFormElement>('theme')
const manner = find<HTMLFormElement>('manner')
const frame = find<HTMLIFrameElement>('everything')
const fields = fieldsOf(form)
const choice = (of: HTMLFormElement, name: string): HTMLSelectElement =>
  of.elements.namedItem(name) as HTMLSelectElement

const language = choice(manner, 'language')
const scheme = choice(manner, 'scheme')
const width = choice(manner, 'width')
const start = choice(form, 'start')

const now = (): Shared => ({
  start: start.value,
  properties: fields.read(),
  language: language.value,
  scheme: scheme.value,
  width: width.value,
})

/** Shows a theme everywhere: in the elements, in the CSS, in the measured contrast and in the address. */
function show(): void {
  const shared = now()
  const css = cssOf(shared)
  find('css').textContent = css
  const { script, leftOut } = scriptOf(shared)
  find('script').textContent = script
  find('left-out').textContent = leftOut.length ? `Only a style sheet can say ${leftOut.join(', ')}.` : ''
  frame.classList.toggle('phone', shared.width === 'phone')
  const page = documentIn(frame)
  if (page) dress(page, shared, css)
  history.replaceState(null, '', `#${addressOf(shared)}`)
}

function dress(page: Document, shared: Shared, css: string): void {
  setManner(page, shared)
  let style = page.getElementById('theme')
  if (!style) {
    style = page.createElement('style')
    style.id = 'theme'
    page.head.append(style)
  }
  style.textContent = css
  fields.showColours(property => {
    const rgb = colourNow(page, property)
    return rgb && hexOf(rgb)
  })
  showContrast(page)
}

function showContrast(page: Document): void {
  const rows = measure(page).map(({ label, light, dark }) => {
    const row = document.createElement('tr')
    const head = document.createElement('th')
    head.scope = 'row'
    head.textContent = label
    row.append(head, ...[light, dark].map(cell))
    return row
  })
  find('contrast').replaceChildren(...rows)
}

/** A ratio, rounded down: 4.49 is not enough. */
function cell(ratio: number): HTMLTableCellElement {
  const made = document.createElement('td')
  made.textContent = `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1${ratio < enough ? ' – low' : ''}`
  made.classList.toggle('low', ratio < enough)
  return made
}

function take(shared: Shared): void {
  start.value = shared.start
  fields.write(shared.properties)
  language.value = shared.language
  scheme.value = shared.scheme
  width.value = shared.width
  show()
}

start.addEventListener('input', () => fields.write(startOf(start.value).properties))
form.addEventListener('input', show)
manner.addEventListener('input', show)
form.addEventListener('submit', event => event.preventDefault())
manner.addEventListener('submit', event => event.preventDefault())
form.addEventListener('reset', event => {
  event.preventDefault()
  take(readAddress('', ownScheme()))
})
addEventListener('hashchange', () => {
  // Whoever skips to the content leaves the theme as it is.
  if (location.hash === '#main') show()
  else take(readAddress(location.hash, ownScheme()))
})
copyWhenPressed(find('copy-css'), () => find('css').textContent)
copyWhenPressed(find('copy-theme'), () => find('css').textContent)
copyWhenPressed(find('copy-script'), () => find('script').textContent)
copyWhenPressed(find('copy-link'), () => location.href)
letScroll()
take(readAddress(location.hash, ownScheme()))
onPage(frame, show)
