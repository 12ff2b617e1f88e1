import { pino, type Logger } from 'pino'

/**
 * Logs lines of JSON to stdout. Whoever reads them may go away: the server then goes on without saying anything,
 * where pino's own way of writing would hold it for ever when it stops.
 */
export function logToStdout(level: string): Logger {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return pino({ level }, { write: line => void process.stdout.write(line) })
}
