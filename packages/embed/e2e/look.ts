/** How a page looked from its first frame on, and how far things shifted since it was told to begin. */
export interface Look {
  begin: () => void
  end: () => { shift: number; looks: string[] }
}

declare global {
  interface Window {
    look?: Look
  }
}

/** Runs in the page, before all of it: adds up how far things shift, and notes each way its elements looked. */
export function watchLook(): void {
  let shift = 0
  const looks = new Set<string>()
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value
  }
  const observer = new PerformanceObserver(list => add(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  const note = (): void => {
    // Not before the last of them is parsed.
    if (document.querySelector('p')) looks.add(shown())
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  window.look = {
    begin: () => {
      observer.takeRecords()
      shift = 0
    },
    end: () => {
      add(observer.takeRecords())
      return { shift, looks: [...looks] }
    },
  }

  /** Every element as text, with its place on the page and its colours. */
  function shown(): string {
    const all = [...document.querySelectorAll('*')].filter(element => element.shadowRoot)
    return all
      .map(host => [...host.shadowRoot!.querySelectorAll(':not(style, [role=status])')].map(line).join('\n'))
      .join('\n')
  }

  function line(element: Element): string {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, opacity } = getComputedStyle(element)
    const text = element.childElementCount ? '' : element.textContent
    return [element.localName, text, x, y, width, height, color, backgroundColor, opacity].join(' ')
  }
}
