import { openDatabase } from '../../src/db/open-database.ts'
import { postgresTestUrl } from '../../src/test-database/postgres.ts'
import { deli } from '../../src/test-database/deli-program.ts'
import { shopOverHttp } from '../shop-over-http.ts'
import { serve } from '../tenth-process.ts'
import { forRacers, racer, type Course } from './contested.ts'

/** Euros that each racer has spent before: their points are enough for any number of rounds. */
const savings = 10_000

/** Two servers on a fresh PostgreSQL, and racers who have joined and have points. */
export async function openCourse(): Promise<Course & { close: () => Promise<void> }> {
  const shop = shopOverHttp()
  const url = await postgresTestUrl()
  const settings = { ...shop.settings, DATABASE_URL: url }
  const servers = [await serve(settings), await serve(settings)] as const
  const db = await openDatabase({ connectionString: url })
  const course: Course = { shop, servers, db }
  await shop.must(servers[0], 'publishProgram', { body: deli })
  await forRacers(course, async (server, index) => {
    await shop.join(server, racer(index))
    await shop.buy(server, racer(index), `savings-of-${racer(index)}`, savings)
  })
  const close = async () => {
    await Promise.all(servers.map(server => server.stop()))
    await db.close()
  }
  return { ...course, close }
}
