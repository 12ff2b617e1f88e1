import {
  accept,
  acceptedGround,
  acceptedSizes,
  acceptGround,
  differing,
  withdraw,
} from '../../packages/embed/e2e/pictures/accepted.ts'
import { groundOf } from '../../packages/embed/e2e/pictures/ground.ts'
import { sittings } from '../../packages/embed/e2e/pictures/looks.ts'
import { openStudio } from '../../packages/embed/e2e/pictures/studio.ts'

// `pnpm shots:accept`: how the main elements look now is how they shall look. Look at them before committing.

const studio = await openStudio()
try {
  const ground = await groundOf(studio.browser)
  const isSameGround = JSON.stringify(ground) === JSON.stringify(acceptedGround())
  if (!isSameGround) console.log('The browser or the letters are others here: all pictures are taken anew.')
  const names = new Set<string>()
  for (const sitting of sittings)
    for (const [name, actual] of await studio.take(sitting)) {
      names.add(name)
      renew(name, actual, isSameGround)
    }
  for (const name of acceptedSizes().keys()) if (!names.has(name)) withdraw(name)
  acceptGround(ground)
} finally {
  await studio.close()
}

/** A picture that shows the same stays as it is, so that a commit has only what changed. */
function renew(name: string, actual: Buffer, isSameGround: boolean): void {
  const pixels = differing(name, actual)
  if (pixels === 0 && isSameGround) return
  accept(name, actual)
  console.log(`${name}: ${pixels === undefined ? 'new' : `${pixels} pixels differed`}`)
}
