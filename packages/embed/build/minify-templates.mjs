import { minifyHTMLLiterals } from 'minify-literals'

/** Takes the spaces out of lit's html and css templates: terser leaves strings alone. */
export const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return null
    const result = await minifyHTMLLiterals(code, { fileName: id, htmlTags: ['html', 'svg'], cssTags: ['css'] })
    return result && { code: result.code, map: result.map }
  },
}
