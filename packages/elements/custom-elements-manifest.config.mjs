// What the manifest is made of (`pnpm manifest`). Its place in package.json is written there once, by hand.
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
}
