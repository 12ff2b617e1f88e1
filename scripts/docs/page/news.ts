/** Says something aloud, also the same thing again. */
export function tell(sentence: string): void {
  const news = document.getElementById('news')
  if (!news) return
  news.textContent = ''
  setTimeout(() => (news.textContent = sentence), 50)
}
