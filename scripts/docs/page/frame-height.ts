/** Gives the frame around this page the height of what is in it, where the page around asks for that. */
export function followHeight(): void {
  const frame = window.frameElement as HTMLIFrameElement | null
  const main = document.querySelector('main')
  if (!frame || frame.dataset['height'] === 'fixed' || !main) return
  new ResizeObserver(() => {
    const { height } = main.getBoundingClientRect()
    frame.style.blockSize = `${Math.ceil(height)}px`
  }).observe(main)
}
