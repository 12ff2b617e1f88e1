/** The document of a frame whose page has been read, or nothing yet. */
export function documentIn(frame: HTMLIFrameElement): Document | undefined {
  const inside = frame.contentDocument
  return inside && inside.URL !== 'about:blank' && inside.readyState !== 'loading' ? inside : undefined
}

/** Calls back for a frame's page: now, where it is there, and each time another is read. */
export function onPage(frame: HTMLIFrameElement, ready: (page: Document) => void): void {
  const tell = (): void => {
    const page = documentIn(frame)
    if (page) ready(page)
  }
  frame.addEventListener('load', tell)
  tell()
}

/** How a live page is to be: in which language, and by day or night. */
export interface Manner {
  language: string
  scheme: string
}

export function setManner({ documentElement: root }: Document, { language, scheme }: Manner): void {
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  root.style.colorScheme = scheme
}

/** The computed scheme of this site, for an example that nothing else was chosen for. */
export function ownScheme(): 'light' | 'dark' {
  const { scheme } = document.documentElement.dataset
  if (scheme === 'light' || scheme === 'dark') return scheme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
