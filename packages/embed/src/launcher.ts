/** Adds the launcher, for a page whose script tag asks for nothing else. */
export function addLauncher(): void {
  if (document.querySelector('tenth-launcher')) return
  if (document.body) document.body.append(document.createElement('tenth-launcher'))
  // An async script can be here before the body is.
  else document.addEventListener('DOMContentLoaded', addLauncher, { once: true })
}
