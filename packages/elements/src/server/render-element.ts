import type { Member, PublicProgram } from '@tenth/core'
import type { RenderInfo } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { TenthRenderer } from './tenth-renderer.ts'
import { escaped } from './escaped.ts'

/** What an element is rendered from. */
export interface ElementToRender {
  /** The programme, as `GET /v1/page/program` answers; without it the bare tag is written. */
  program?: PublicProgram | undefined
  /** The member, as `GET /v1/me` answers; null for a visitor. Without it the bare tag is written. */
  member?: Member | null | undefined
  /** The page's language, BCP 47. */
  language: string
  /** Attributes of the tag: `true` is an empty one, `false` and undefined are left out. */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Properties that no attribute sets. */
  properties?: Readonly<Record<string, unknown>>
  /** HTML inside the tag, for its slots. Written as it is. */
  children?: string
  /** For a page whose Content-Security-Policy lets styles in by a nonce. */
  nonce?: string | undefined
}

/**
 * An element as HTML with a declared shadow root, which a browser shows before any script runs. When the element's
 * script is there and knows the programme and the member, it renders in the same place.
 *
 * @param tag Such as `tenth-points-badge`.
 * @returns HTML.
 * @throws Error when there is no element of that tag.
 */
export async function renderElement(tag: string, options: ElementToRender): Promise<string> {
  if (!customElements.get(tag)) throw new Error(`There is no element <${tag}>. Is its name right, with \`tenth-\`?`)
  const { program, member, attributes = {}, children = '' } = options
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return [[name, value === true ? '' : String(value)] as const]
  })
  const text = written.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
  const root = program && member !== undefined ? await shadowRoot(tag, options, written) : ''
  return `<${tag}${text}>${root}${children}</${tag}>`
}

async function shadowRoot(
  tag: string,
  { program, member, language, properties, nonce }: ElementToRender,
  attributes: (readonly [string, string])[],
): Promise<string> {
  class Renderer extends TenthRenderer {
    override nonce = nonce
  }
  const renderer = new Renderer(tag)
  for (const [name, value] of attributes) renderer.setAttribute(name, value)
  renderer.element.language ??= language
  Object.assign(renderer.element, properties, { program, member })
  const info: RenderInfo = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  }
  return `<template shadowrootmode="open">${await collectResult(renderer.renderShadow(info))}</template>`
}
