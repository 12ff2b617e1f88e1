/** How a page looked from its first frame on. */
export interface Look {
  /** Ends the watching. */
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
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value
  })
  observer.observe({ type: 'layout-shift', buffered: true })
  const note = (): void => {
    // Not before the last of them is parsed.
    if (document.querySelector('p')) looks.add(shown())
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  window.look = {
    end: () => {
      for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & { value: number }).value
      // In thousandths, as shifts are told everywhere: a hidden line of one pixel may move under heavy load.
      return { shift: Math.round(shift * 1000) / 1000, looks: [...looks] }
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
