import { existsSync } from 'node:fs'
import { SimulationRequest, type Program, type Simulation } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import { simulate as simulating } from '../simulate/simulate.ts'
import { CommandError } from './command-error.ts'
import { openLedger } from './open-ledger.ts'
import { readProgramFile } from './program-file.ts'
import { progressBar } from './progress-bar.ts'
import { serveSettings } from './serve-settings.ts'
import { asShop, type RowFlags } from './shop-calls.ts'
import { simulationText } from './simulation-text.ts'

interface SimulateFlags extends RowFlags {
  from: string
  to: string
  json?: boolean
}

/** `tenth simulate FILE --from DAY --to DAY`: what past days would have given and cost under a draft. */
export async function simulate(file: string, flags: SimulateFlags): Promise<void> {
  const program = await readProgramFile(file)
  checkDays(flags)
  const simulation = flags.url === undefined ? await ofLedger(program, flags) : await ofServer(program, flags)
  process.stdout.write(flags.json ? `${JSON.stringify(simulation, null, 2)}\n` : simulationText(simulation))
}

function checkDays({ from, to }: SimulateFlags): void {
  const faults = Object.entries({ '--from': from, '--to': to })
    .filter(([, day]) => !SimulationRequest.shape.from.safeParse(day).success)
    .map(([flag, day]) => `${flag} is ${JSON.stringify(day)}. Use a date, such as 2026-03-31.`)
  if (faults.length === 0 && from > to) faults.push(`--to is ${to}, which is before --from, ${from}.`)
  if (faults.length > 0) throw new CommandError(faults.join('\n'), 2)
}

/** Reads the ledger itself, with nothing in the way of a long stretch of days. */
async function ofLedger(program: Program, flags: SimulateFlags): Promise<Simulation> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = serveSettings(flags, process.env)
  const mode = flags.test ? 'test' : 'live'
  const key = settings.keys.find(({ key }) => key.kind === 'secret' && key.mode === mode)
  if (!key) throw new CommandError(`Set TENTH_SECRET_KEY to a secret key, sk_${mode}_….`, 2)
  const db = await openLedger(settings)
  const bar = progressBar(process.stderr)
  try {
    const { from, to } = flags
    return await simulating(db, { tenant: key.tenant, program, from, to, now: new Date(), onProgress: bar.show })
  } catch (error) {
    if (error instanceof ProblemError) throw new CommandError(sentence(error, flags), 1, { cause: error })
    throw error
  } finally {
    bar.clear()
    await db.close()
  }
}

async function ofServer(program: Program, flags: SimulateFlags): Promise<Simulation> {
  const { from, to } = flags
  let simulation: Simulation | null = null
  await asShop(flags, async call => {
    const body = JSON.stringify({ program, from, to })
    const reply = await call('/v1/simulations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    simulation = (await reply.json()) as Simulation
  })
  if (!simulation) throw new Error('The server answered nothing.')
  return simulation
}

/** Fields of the request are flags of the command. */
function sentence({ message, details: { detail, errors = [] } }: ProblemError, { from, to }: SimulateFlags): string {
  const flags: Record<string, string> = { '/from': `--from ${from}`, '/to': `--to ${to}` }
  if (errors.length === 0) return detail ?? message
  return errors.map(({ pointer, detail }) => `${flags[pointer] ?? pointer}: ${detail}`).join('\n')
}
