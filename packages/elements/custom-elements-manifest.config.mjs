// What the manifest is made of (`pnpm manifest`). Its place in package.json is written there once, by hand.

/** A property is set by what its setter takes, where its getter answers less. */
const setters = {
  name: 'setters',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return
    const described = moduleDoc.declarations?.find(({ name }) => name === node.name?.text)
    for (const setter of node.members.filter(ts.isSetAccessor)) {
      const text = setter.parameters[0]?.type?.getText()
      const name = setter.name.getText()
      const fields = described?.members?.filter(member => member.name === name) ?? []
      const attributes = described?.attributes?.filter(({ fieldName }) => fieldName === name) ?? []
      for (const one of text ? [...fields, ...attributes] : []) one.type = { text }
    }
  },
}

export default {
  plugins: [setters],
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
}
