import { languageChoice, schemeChoice, themeChoice, widthChoice } from './choices.ts'
import { covers, type Example } from './examples.ts'
import { handedOver } from './handed.ts'
import { relativeUrl } from './links.ts'

/** An example alive above its code, in a page of its own, with what can be chosen for it. */
export function liveExample(example: Example, { url, title }: { url: string; title: string }): string {
  const source = relativeUrl(url, example.url)
  const who = example.visitor ? 'somebody who has not joined yet' : 'Ada, a member for two years'
  const name = `Live example ${/(\d+)\.html$/.exec(example.url)?.[1] ?? ''}`
  return `<section class="example" aria-label="${name}">
    <h2 class="aloud">${name}</h2>
    <form class="choices">${languageChoice()}${themeChoice('theme', 'Theme')}${schemeChoice()}${widthChoice()}</form>
    <div class="stage"><iframe src="${source}" title="${title}, live"${covers(example) ? ' class="tall"' : ''} loading="lazy"></iframe></div>
    <p class="note">A deli made up for these pages, as ${who}, sees it. Nothing leaves this page. <a href="${source}">Open it alone</a></p>
    ${handedOver(example)}
  </section>`
}
