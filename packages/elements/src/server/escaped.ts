const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in HTML, between tags and in an attribute in quotes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, character => entities[character]!)
}
