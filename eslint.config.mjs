import { defineConfig } from 'eslint/config'
import lit from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import wc from 'eslint-plugin-wc'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/test/**/*.ts', '**/e2e/**/*.ts', '**/test-*/**/*.ts']

/** The style guide's habits that a parser can see. */
const style = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-else-return': 'error',
  // A page may be told what is wrong with it, and nothing else.
  'no-console': ['error', { allow: ['warn', 'error'] }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'max-depth': ['error', 3],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
    { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
    { selector: 'TSParameterProperty', message: 'Declare the field, so that the class says what it holds.' },
  ],
}

const types = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/dot-notation': 'off',
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/consistent-indexed-object-style': 'off',
  '@typescript-eslint/no-empty-function': 'off',
  // An empty string is often as good as none.
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
  // A handler may be async because its neighbours are.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'skip'] },
      ],
    },
  ],
}

/** What our elements extend. */
const bases = ['ReactiveElement', 'TenthElement', 'TemplateElement']

const element = {
  'lit/attribute-names': ['error', { convention: 'kebab' }],
  'lit/lifecycle-super': 'error',
  // Fields are set, not defined (useDefineForClassFields is off), so they reach the accessors.
  'lit/no-classfield-shadowing': 'off',
  // Listeners in a template are called with the element as `this`.
  '@typescript-eslint/unbound-method': 'off',
  'lit/no-legacy-imports': 'error',
  'lit/no-native-attributes': 'error',
  'lit/no-this-assign-in-render': 'error',
  'lit/no-value-attribute': 'error',
  'lit/prefer-nothing': 'error',
  'lit/prefer-static-styles': 'error',
  // LitElement always has these callbacks; super is never missing.
  'wc/guard-super-call': 'off',
}

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/coverage/',
      '**/node_modules/',
      '**/.tenth/',
      '.docs/',
      '**/*.d.ts',
      'scripts/package-test/project/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...style, ...types },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { lit: { elementBaseClasses: bases }, wc: { elementBaseClasses: bases } },
    rules: element,
  },
  { files: tests, rules: { 'max-depth': 'off', 'max-lines': ['error', 300], 'max-lines-per-function': 'off' } },
  // One table of every call, and what scripts write.
  { files: ['packages/contract/src/routes.ts', '**/*.generated.ts'], rules: { 'max-lines': 'off' } },
  // One statement of SQL.
  { files: ['packages/server/src/ledger/write.ts'], rules: { 'max-lines-per-function': 'off' } },
  // Commands talk on the terminal.
  { files: ['scripts/**/*.ts', 'packages/server/src/cli/**/*.ts', 'examples/**/*.ts'], rules: { 'no-console': 'off' } },
  // The tools that read these files ask for a default export.
  { files: ['**/*.config.ts', 'scripts/test/count-reporter.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
