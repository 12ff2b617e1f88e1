/** What is too wide for its place can be scrolled by key; what is not is no stop on the way. */
export function letScroll(): void {
  const observer = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const box of document.querySelectorAll('.scrolls')) observer.observe(box)
}
