import { join } from 'node:path'
import { Program, routes } from '@tenth/contract'
import type { PublicProgram } from '@tenth/core'
import { build } from 'vite'
import { programme } from './example/programme.ts'
import { appearanceNames } from './theme-properties.ts'
import { startingThemes } from './themes.ts'

const here = import.meta.dirname

/** What any visitor sees of a programme, as the server says it. */
export function publicProgramme(): PublicProgram {
  const { name, currency, timeZone, languages, earn, cards, checkout, referral, tiers, points, ...rest } =
    Program.parse(programme)
  const rewards = rest.rewards.map(({ when: _when, stock: _stock, pool: _pool, ...shown }) => shown)
  const pointsName = points.name
  return {
    version: 3,
    name,
    currency,
    timeZone,
    languages,
    earn,
    cards,
    rewards,
    checkout,
    pointsName,
    referral,
    tiers,
  }
}

/** The calls a page may make, by the contract's own table. */
export const pageCalls = Object.entries(routes).flatMap(([name, { auth, method, path }]) =>
  auth === 'secret' ? [] : [[name, method, path]],
)

/** Bundles what runs in the pages: our packages are read as source, so that the site shows what stands here. */
export async function bundle(folder: string): Promise<void> {
  const entry = (name: string): [string, string] => [name, join(here, 'page', `${name}.ts`)]
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { conditions: ['@tenth/source', 'browser', 'module', 'production'] },
    define: {
      PROGRAMME: JSON.stringify(publicProgramme()),
      ROUTES: JSON.stringify(pageCalls),
      THEMES: JSON.stringify(startingThemes()),
      APPEARANCE: JSON.stringify(appearanceNames()),
    },
    build: {
      outDir: join(folder, 'assets'),
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      assetsDir: '',
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        // All elements are here at once, so what would bring one of them later brings nothing.
        checks: { ineffectiveDynamicImport: false },
        input: Object.fromEntries(['site', 'live', 'builder'].map(entry)),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
}
