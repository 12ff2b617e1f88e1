import { globSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import type { Package } from '../workspace/packages.ts'

/** The one package that is loaded for what it does. */
const effectful = '@tenth/embed'

/**
 * A module that registers elements has an effect, and a bundler throws it away unless the package says so. Everything
 * else has none, and the package must say that too, or shops carry what they do not use.
 */
export function sideEffectProblems({ folder, manifest: { name, sideEffects } }: Package): string[] {
  if (name === effectful) return sideEffects === true ? [] : [`${name}: sideEffects must be true`]
  const registering = globSync('src/**/define*.ts', { cwd: folder })
    .filter(file => !file.endsWith('.test.ts'))
    .map(file => file.replace(/^src/, 'dist').replace(/\.ts$/, '.js'))
  if (registering.length === 0) return sideEffects === false ? [] : [`${name}: sideEffects must be false`]
  const patterns = Array.isArray(sideEffects) ? sideEffects : []
  return registering
    .filter(file => !patterns.some(pattern => matchesGlob(file, pattern.replace(/^\.\//, ''))))
    .map(file => `${name}: ${file} registers elements but is not in sideEffects`)
}
