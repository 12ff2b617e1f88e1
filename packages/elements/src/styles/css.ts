/** The rules of an element, as text: the name of the tag lets editors and the bundle's build know them for CSS. */
export const css: (strings: TemplateStringsArray) => string = String.raw
