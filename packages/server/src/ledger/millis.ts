import { sql, type RawBuilder } from 'kysely'

/** A timestamp column as milliseconds since 1970, for what is read as JSON. */
export function millis(column: string): RawBuilder<number | null> {
  return sql`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`
}

/** A moment as the API writes it. */
export function iso(moment: number): string
export function iso(moment: number | null): string | null
export function iso(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString()
}
