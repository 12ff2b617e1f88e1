import { tell } from './news.ts'

/** A button that copies a text, and says that it did. */
export function copyWhenPressed(button: HTMLButtonElement, text: () => string): void {
  const label = button.textContent
  let timer: ReturnType<typeof setTimeout> | undefined
  button.addEventListener('click', () => {
    const done = (word: string, sentence: string): void => {
      button.textContent = word
      tell(sentence)
      clearTimeout(timer)
      timer = setTimeout(() => (button.textContent = label), 2_000)
    }
    navigator.clipboard.writeText(text()).then(
      () => done('Copied', 'Copied to the clipboard.'),
      () => done('Not copied', 'The browser did not let it be copied. Select the text instead.'),
    )
  })
}

/** Every block of code can be copied. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('.code')) {
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'copy', textContent: 'Copy' })
    copyWhenPressed(button, () => block.querySelector('pre')?.textContent ?? '')
    block.append(button)
  }
}
