import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Ground } from './ground.ts'
import { differenceOf, packed } from './picture.ts'

const folder = new URL('accepted/', import.meta.url)
const fileOf = (name: string): URL => new URL(`${name}.png`, folder)
const groundFile = new URL('ground.json', folder)
/** Ignored by git, where `pnpm shots` puts its pictures too. */
const differences = new URL('../../../../.shots/differences/', import.meta.url)

/** Every accepted picture, by its name, with its bytes. */
export function acceptedSizes(): Map<string, number> {
  const files = readdirSync(folder).filter(file => file.endsWith('.png'))
  return new Map(files.map(file => [file.slice(0, -4), statSync(new URL(file, folder)).size]))
}

/** On what ground the pictures were accepted. */
export const acceptedGround = (): Ground => JSON.parse(readFileSync(groundFile, 'utf8')) as Ground

export const acceptGround = (ground: Ground): void => writeFileSync(groundFile, `${JSON.stringify(ground, null, 2)}\n`)

/** In how many pixels a picture differs from the accepted one; undefined where none was accepted. */
export function differing(name: string, actual: Buffer): number | undefined {
  return existsSync(fileOf(name)) ? differenceOf(readFileSync(fileOf(name)), actual).pixels : undefined
}

export const accept = (name: string, actual: Buffer): void => writeFileSync(fileOf(name), packed(actual))

export const withdraw = (name: string): void => rmSync(fileOf(name))

/** Puts the accepted picture, the actual one and what differs side by side, and answers where. */
export function layOut(name: string, actual: Buffer): string {
  mkdirSync(differences, { recursive: true })
  const put = (kind: string, png: Buffer): void => writeFileSync(new URL(`${name}-${kind}.png`, differences), png)
  put('actual', actual)
  if (existsSync(fileOf(name))) {
    const accepted = readFileSync(fileOf(name))
    put('accepted', accepted)
    const { picture } = differenceOf(accepted, actual)
    if (picture) put('difference', picture)
  }
  return fileURLToPath(new URL(`${name}-actual.png`, differences))
}
