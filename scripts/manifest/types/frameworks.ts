import { elementsOf, type Declaration, type Manifest } from '../analyze.ts'
import { interfaceOf } from './described.ts'
import { solidTypes } from './solid.ts'

// React, Preact, Svelte and Vue name properties and events alike; each brings its own types for what any element has.

/** The elements by their tags, each as `type` makes it of its tag. */
const byTag = (all: readonly Declaration[], type: (tag: string) => string): string =>
  interfaceOf(
    'CustomElements',
    all.map(({ tagName, description }) => ({ name: tagName!, description, type: type(tagName!) })),
  )

const ours = `type Element<Tag extends keyof Elements> = Elements[Tag]['props'] & Elements[Tag]['handlers']\n`

const withBase = (base: string): string => `${ours}
type Props<Tag extends keyof Elements> = Element<Tag> & Omit<${base}, keyof Element<Tag>>\n`

const react = (all: readonly Declaration[]): string => `import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { CustomProperties, Elements } from './elements.js'

${withBase("DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>")}
${byTag(all, tag => `Props<'${tag}'>`)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomProperties {}
}
`

const preact = (all: readonly Declaration[]): string => `import type { HTMLAttributes } from 'preact'
import type { Elements } from './elements.js'

${withBase("HTMLAttributes<Elements[Tag]['element']>")}
${byTag(all, tag => `Props<'${tag}'>`)}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`

const svelte = (all: readonly Declaration[]): string => `import type { HTMLAttributes } from 'svelte/elements'
import type { Elements } from './elements.js'

${withBase("HTMLAttributes<Elements[Tag]['element']>")}
/** As Svelte 4 wrote it. */
type Directives<Tag extends keyof Elements> = {
  [Name in keyof Elements[Tag]['events'] as Name extends string ? \`on:\${Name}\` : never]?:
    ((event: Elements[Tag]['events'][Name]) => void) | undefined
}

${byTag(all, tag => `Props<'${tag}'> & Directives<'${tag}'>`)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
`

const vue = (all: readonly Declaration[]): string => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { Elements } from './elements.js'

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void }

type Props<Tag extends keyof Elements> = Elements[Tag]['props'] & Omit<HTMLAttributes, keyof Elements[Tag]['props']>

/** What Vue's tools read of a component: its properties and what it emits. */
type Component<Tag extends keyof Elements> = new () => Elements[Tag]['element'] & {
  $props: Props<Tag> & PublicProps
  $emit: EmitFn<Emits<Elements[Tag]['events']>>
}

${byTag(all, tag => `Component<'${tag}'>`)}
declare module 'vue' {
  interface GlobalComponents extends CustomElements {}
}
`

const made = { react, preact, svelte, vue, solid: solidTypes }

/** The types of each framework, by the name of its file. */
export function frameworkTypes(manifest: Manifest): Map<string, string> {
  const all = elementsOf(manifest)
  return new Map(Object.entries(made).map(([name, make]) => [`${name}.d.ts`, make(all)]))
}
