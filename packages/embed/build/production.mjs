/** Libraries ask for Node's `process.env.NODE_ENV`, which no page has; the answer also drops what is for development. */
export const production = {
  name: 'production',
  transform(code) {
    if (!code.includes('process.env.NODE_ENV')) return null
    return { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }
  },
}
