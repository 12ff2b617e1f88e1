import * as z from 'zod'
import { ImportKind, ImportState, ReportLine } from '../import.ts'
import type { Route } from './route.ts'
import type { StreamRoute } from './stream.ts'

/** How far an import has come. */
export const importRoutes = {
  getImport: {
    method: 'GET',
    path: '/v1/imports/{import}',
    auth: 'secret',
    summary: 'How far an import has come.',
    reply: ImportState,
    problems: ['import_unknown'],
  },
} as const satisfies Record<string, Route>

/** Importing itself: rows go in, the report comes out. */
export const importStreams = {
  importRows: {
    method: 'POST',
    path: '/v1/imports/{import}',
    summary:
      'Import rows, in the order they come. The reply names every refused row and ends with what it came to. Sent again after it was broken off, it goes on where it stopped.',
    query: z.strictObject({
      /** What the rows are. */
      kind: ImportKind,
      /** Looks what would happen, and writes nothing. @default false */
      dryRun: z.enum(['true', 'false']).default('false'),
    }),
    sends: true,
    replies: ['ndjson'],
    line: ReportLine,
    problems: [
      'unsupported_media_type',
      'file_unreadable',
      'program_missing',
      'import_differs',
      'import_running',
      'sealing_key_missing',
    ],
  },
} as const satisfies Record<string, StreamRoute>
