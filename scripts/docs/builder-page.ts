import type { Manifest } from '../manifest/analyze.ts'
import { languageChoice, schemeChoice, themeChoice, widthChoice } from './choices.ts'
import { escaped } from './highlight.ts'
import { everythingUrl } from './live-page.ts'
import { elementProperties, sharedProperties, type ThemeProperty } from './theme-properties.ts'

export const builderUrl = 'theme-builder.html'

const brand = new Set(['--tenth-brand', '--tenth-font', '--tenth-radius'])
const meanings = ['accent', 'on-accent', 'surface', 'tint', 'text', 'muted', 'line']
const colours = new Set(meanings.map(name => `--tenth-${name}`))

const fonts = [
  'system-ui, sans-serif',
  'Georgia, serif',
  "'Avenir Next', 'Segoe UI', sans-serif",
  "'Iowan Old Style', 'Palatino Linotype', serif",
  'ui-monospace, monospace',
]

/** The theme builder: what can be chosen, every element in it, and the CSS that comes of it. */
export function builderPage(manifest: Manifest): { url: string; title: string; description: string; main: string } {
  const shared = sharedProperties()
  const main = `<div class="builder">
<form class="panel" id="theme" aria-label="The theme">
<h1>Theme builder</h1>
<p class="lead">Choose a colour: everything else follows. Then copy the CSS into your shop’s style sheet.</p>
${themeChoice('start', 'Begin with')}
${shared
  .filter(({ name }) => brand.has(name))
  .map(brandField)
  .join('\n')}
${contrastTable()}
<details><summary>What the colours mean</summary>
<p class="hint">Each is made of the brand, with the contrast held. Set one, and you answer for its contrast.</p>
${shared
  .filter(({ name }) => colours.has(name))
  .map(colourField)
  .join('\n')}</details>
${others(shared.filter(({ name }) => !brand.has(name) && !colours.has(name)))}
<details><summary>Single elements</summary>
${elementProperties(manifest).map(elementFields).join('\n')}</details>
<p class="actions"><button type="button" class="main" id="copy-theme">Copy the CSS</button>
<button type="button" id="copy-link">Copy a link to this theme</button>
<button type="reset">Begin anew</button></p>
</form>
<section class="preview" aria-label="Every element in this theme">
<form class="choices" id="manner">${languageChoice()}${schemeChoice()}${widthChoice()}</form>
<div class="stage"><iframe id="everything" src="${everythingUrl}" title="Every element in this theme, live" data-height="fixed"></iframe></div>
</section>
<section class="outcome" aria-labelledby="outcome">
<h2 id="outcome">Use it</h2>
<div><h3>As CSS</h3><div class="code"><pre class="scrolls" id="css" aria-label="The theme as CSS"></pre><button type="button" class="copy" id="copy-css">Copy</button></div></div>
<div><h3>As JavaScript</h3><div class="code"><pre class="scrolls" id="script" aria-label="The theme as JavaScript"></pre><button type="button" class="copy" id="copy-script">Copy</button></div>
<p class="hint" id="left-out"></p></div>
</section>
</div>`
  const description = 'Every element of Tenth live, in the colours of your shop, and the CSS to copy.'
  return { url: builderUrl, title: 'Theme builder', description, main }
}

const wordsOf = (name: string): string => {
  const words = name.replace('--tenth-', '').replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

function brandField({ name }: ThemeProperty): string {
  if (name === '--tenth-brand') return colourInput(name, 'Brand colour', '#0f6b4f')
  if (name === '--tenth-font')
    return `<label class="field">Font <input name="${name}" list="fonts" placeholder="the page’s own" spellcheck="false" autocomplete="off"></label>
<datalist id="fonts">${fonts.map(font => `<option value="${escaped(font)}"></option>`).join('')}</datalist>`
  return `<label class="field">Round corners <span class="pair"><input type="range" min="0" max="2" step="0.025" data-range="${name}" aria-label="Round corners, in rem"><input name="${name}" placeholder="1rem" spellcheck="false" autocomplete="off" aria-label="Round corners, as CSS"></span></label>`
}

const colourField = ({ name, says, otherwise }: ThemeProperty): string =>
  colourInput(name, `${wordsOf(name)} <small>${escaped(says)}</small>`, otherwise)

/** A colour as CSS, because it may be another by night, and beside it the picker that browsers have. */
function colourInput(name: string, label: string, otherwise: string): string {
  const id = name.slice(2)
  return `<div class="field"><label for="${id}">${label}</label> <span class="pair"><input type="color" data-colour="${name}" aria-label="${wordsOf(name)}, picked"><input id="${id}" name="${name}" placeholder="${escaped(otherwise)}" spellcheck="false" autocomplete="off"></span></div>`
}

/** What is no colour, such as room. */
function others(properties: readonly ThemeProperty[]): string {
  if (!properties.length) return ''
  return `<details><summary>Room and the rest</summary>${properties.map(plainField).join('')}</details>`
}

const plainField = ({ name, says, otherwise }: ThemeProperty): string =>
  `<label class="field">${wordsOf(name)} <small>${escaped(says)}</small> <input name="${name}" placeholder="${escaped(otherwise)}" spellcheck="false" autocomplete="off"></label>`

function elementFields({ tag, properties }: { tag: string; properties: ThemeProperty[] }): string {
  const fields = properties.map(
    ({ name, says, otherwise }) =>
      `<label class="field"><code>${name}</code> <small>${escaped(says)}</small> <input name="${name}" placeholder="${escaped(otherwise || 'made of the brand')}" spellcheck="false" autocomplete="off"></label>`,
  )
  return `<fieldset><legend>${tag}</legend>${fields.join('')}</fieldset>`
}

/** Filled with what the browser measures. */
function contrastTable(): string {
  return `<table class="contrast"><caption>Contrast, as measured</caption>
<thead><tr><th scope="col">Words</th><th scope="col">Light</th><th scope="col">Dark</th></tr></thead>
<tbody id="contrast"></tbody></table>
<p class="hint">WCAG AA asks for 4.5 : 1. The colour itself may be anything: elements use as much of its lightness as can be read.</p>`
}
