import { racers, type Contested, type Course, type Heard } from './contested.ts'

/** What the rounds of one contested thing came to. */
export interface RaceReport {
  name: string
  rounds: number
  requests: number
  granted: number
  refused: number
  /** Answers that are neither a grant nor the refusal that is expected; there must be none. */
  other: number
  seconds: number
  /** Every round that did not grant exactly what could be had, in words. */
  faults: string[]
}

/** Runs the rounds of one contested thing, one after the other. */
export async function runRaces(
  course: Course,
  contested: Contested,
  rounds: number,
  done: () => void = () => {},
): Promise<RaceReport> {
  const { name } = contested
  const report: RaceReport = { name, rounds, requests: 0, granted: 0, refused: 0, other: 0, seconds: 0, faults: [] }
  const started = performance.now()
  for (let index = 0; index < rounds; index++) {
    const round = await contested.prepare(course, index)
    const heard = await raceOnce(course, round.ask)
    const granted = heard.filter(one => one === 'granted').length
    const others = heard.flatMap(one => (typeof one === 'object' ? [one.other] : []))
    report.requests += heard.length
    report.granted += granted
    report.other += others.length
    report.refused += heard.length - granted - others.length
    const faults = [
      ...(granted === round.fundable ? [] : [`${granted} had it, and there was enough for ${round.fundable}`]),
      ...new Set(others),
      ...(await round.faults(granted)),
    ]
    report.faults.push(...faults.map(fault => `${name}, round ${index + 1}: ${fault}`))
    done()
  }
  report.seconds = (performance.now() - started) / 1000
  return report
}

/** Half of the racers ask one server, half the other, all at once. What cannot be answered is an answer, too. */
function raceOnce({ servers }: Course, ask: (server: Course['servers'][0], racer: number) => Promise<Heard>) {
  return Promise.all(
    Array.from({ length: racers }, (_, index) =>
      ask(servers[index % 2 === 0 ? 0 : 1], index).catch((error: unknown): Heard => ({ other: String(error) })),
    ),
  )
}
