import { highlighted } from './highlight.ts'

/** A block of code, which a script of the page lets people copy. */
export function codeBlock(code: string, language: string): string {
  return `<div class="code"><pre class="scrolls"><code>${highlighted(code.trimEnd(), language)}</code></pre></div>\n`
}
