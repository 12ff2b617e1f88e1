import { minifyHTMLLiterals } from 'minify-literals'

/**
 * Takes the spaces out of css templates: terser leaves strings alone. Not out of html, where a space may be seen, and
 * where the slash that closes an svg's shape is needed. TypeScript writes a space between a tag and its template.
 */
export const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\bcss\s*`/.test(code)) return null
    const result = await minifyHTMLLiterals(code, { fileName: id, htmlTags: [], cssTags: ['css'] })
    if (!result) throw new Error(`The styles in ${id} were not made smaller.`)
    return { code: result.code, map: result.map }
  },
}
