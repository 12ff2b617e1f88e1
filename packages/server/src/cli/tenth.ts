#!/usr/bin/env node
import { Command } from 'commander'
import { checkFile } from './check-file.ts'
import { CommandError } from './command-error.ts'
import { exportFile } from './export.ts'
import { importFile } from './import.ts'
import { init } from './init.ts'
import { serve } from './serve.ts'
import { simulate } from './simulate.ts'
import { version } from './version.ts'

const tenth = new Command('tenth').description('The loyalty server for any shop on the web.').version(version)

tenth
  .command('serve')
  .description(
    'Serve the API and the page’s script. Settings come from the environment, from .env, and from these flags.',
  )
  .option('-p, --port <number>', 'where to listen (PORT, default 8787)')
  .option('-H, --host <address>', 'on which address (HOST, default 127.0.0.1)')
  .option('-d, --data <folder>', 'the data folder (TENTH_DATA, default .tenth)')
  .option('--database-url <url>', 'a PostgreSQL instead of the folder (DATABASE_URL)')
  .option('--program-file <file>', 'publish this programme when it differs (TENTH_PROGRAM_FILE)')
  .action(serve)

tenth
  .command('init')
  .description('Write a commented programme file and fresh keys into this folder.')
  .option('--program <id>', 'the programme’s id: lower-case letters, digits and hyphens', 'my-cafe')
  .action(init)

tenth
  .command('check')
  .argument('<file>', 'a programme file, JSON with comments')
  .description('Say what is wrong in a programme file, with line and column.')
  .action(checkFile)

const onLedger = (command: Command): Command =>
  command
    .option('--url <address>', 'a server that runs, instead of opening the ledger')
    .option('-d, --data <folder>', 'the data folder (TENTH_DATA, default .tenth)')
    .option('--database-url <url>', 'a PostgreSQL instead of the folder (DATABASE_URL)')
    .option('--test', 'with the key of the test mode')

onLedger(tenth.command('import'))
  .argument('<kind>', 'members, lots, activities or vouchers')
  .argument('<file>', 'a .csv or .ndjson file in UTF-8')
  .option('--id <id>', 'the import’s own id; the same again goes on where it stopped (default: kind and file name)')
  .option('--dry-run', 'look what would happen, and write nothing')
  .option('--report <file>', 'where refused rows are written (default: the terminal)')
  .description('Import rows. Run again after it was broken off, it goes on where it stopped.')
  .action(importFile)

onLedger(tenth.command('export'))
  .argument('<kind>', 'members, balances, lots, activities, entries or vouchers')
  .option('-f, --format <format>', 'csv or ndjson', 'csv')
  .option('-o, --out <file>', 'where to write (default: the terminal)')
  .description('Export all rows of a kind.')
  .action(exportFile)

onLedger(tenth.command('simulate'))
  .argument('<file>', 'a programme file, JSON with comments')
  .requiredOption('--from <day>', 'the first day, such as 2026-03-01')
  .requiredOption('--to <day>', 'the last day, included')
  .option('--json', 'print the result as JSON')
  .description('Go through past days again under a draft: what it would have given and cost. Writes nothing.')
  .action(simulate)

try {
  await tenth.parseAsync()
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  process.stderr.write(`${error.message}\n`)
  // Nothing that is open still may keep the process from ending.
  process.exit(error.exitCode)
}
