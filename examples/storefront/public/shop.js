// What the shop's pages do by themselves. Everything works without it, with a page load more.

/** Takes the parts marked `data-swap` out of a fresh page, so that nothing else on this one is disturbed. */
async function refresh(response) {
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of document.querySelectorAll('[data-swap]')) {
    const next = fresh.getElementById(part.id)
    // Into this document first: an element that passes through another one loses its style sheets on the way.
    if (next) swap(part, document.adoptNode(next))
  }
}

/** An estimate that stays on the page keeps its place and only gets the new cart. */
function swap(part, next) {
  const [shown, asked] = [part, next].map(where => where.querySelector('tenth-points-estimate'))
  if (shown && asked) {
    shown.setAttribute('cart', asked.getAttribute('cart'))
    asked.replaceWith(shown)
  }
  part.replaceWith(next)
}

function say(text) {
  document.querySelector('.toast')?.remove()
  const toast = Object.assign(document.createElement('p'), { className: 'toast', role: 'status', textContent: text })
  document.body.append(toast)
  setTimeout(() => toast.remove(), 4000)
}

document.addEventListener('submit', async event => {
  const form = event.target
  if (form.matches('[data-once]')) form.querySelector('button:not([type])').disabled = true
  if (!form.matches('[data-quiet]')) return
  event.preventDefault()
  const { submitter } = event
  const focus = submitter?.getAttribute('aria-label')
  const body = new URLSearchParams(new FormData(form, submitter))
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    const way = document.querySelector('[name=way]:checked')?.value
    await refresh(way ? await fetch(`/checkout?way=${way}`) : answer)
    if (form.dataset.quiet) say(form.dataset.quiet)
    if (focus && !form.isConnected) document.querySelector(`[aria-label="${CSS.escape(focus)}"]`)?.focus()
  } catch {
    form.submit()
  }
})

document.addEventListener('change', async event => {
  if (event.target.name !== 'way') return
  await refresh(await fetch(`/checkout?way=${event.target.value}`))
})

document.addEventListener('click', async event => {
  const opener = event.target.closest('[data-opens]')
  if (!opener) return
  const modal = document.getElementById(opener.dataset.opens)
  // Pressed early, it opens as soon as its code is here.
  await customElements.whenDefined(modal.localName)
  modal.show()
})

// A page that comes back out of the browser's memory may show an old basket.
addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})
