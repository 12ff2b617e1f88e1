import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import css from 'highlight.js/lib/languages/css'
import json from 'highlight.js/lib/languages/json'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'

for (const [name, language] of Object.entries({ bash, css, json, typescript, xml }))
  hljs.registerLanguage(name, language)

/** The guides' names for languages, and the ones they are known by here. */
const names: Readonly<Record<string, string>> = {
  ts: 'typescript',
  tsx: 'typescript',
  html: 'xml',
  css: 'css',
  sh: 'bash',
  json: 'json',
  jsonc: 'json',
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Code as HTML, with its words marked while the site is built: nothing of this reaches the page but classes. */
export function highlighted(code: string, language: string): string {
  const name = names[language]
  return name ? hljs.highlight(code, { language: name }).value : escaped(code)
}
