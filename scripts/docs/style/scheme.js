// Before anything is drawn: the colours that were chosen for this site, so that no page flashes in the other ones.
;(() => {
  const key = 'tenth-scheme'
  const root = document.documentElement
  const set = scheme => {
    if (scheme) root.dataset.scheme = scheme
    else delete root.dataset.scheme
  }
  try {
    set(localStorage.getItem(key))
  } catch {
    // Nothing is kept here.
  }
  document.addEventListener('DOMContentLoaded', () => {
    const choice = document.getElementById('scheme')
    choice.value = root.dataset.scheme ?? ''
    choice.addEventListener('change', () => {
      set(choice.value)
      try {
        localStorage.setItem(key, choice.value)
      } catch {
        // It holds for this page.
      }
    })
  })
})()
