import * as z from 'zod'
import { isRecurrence } from './recurrence.ts'

/** A day of the calendar, such as `2026-12-24`. */
export const Day = z.iso.date({ error: 'Use a day such as 2026-12-24.' }).meta({ id: 'Day' })
export type Day = z.infer<typeof Day>

/** The days on which a rule for dates gives, in the programme's time zone. */
export const Schedule = z
  .strictObject({
    /** The first day there can be; the recurrence counts from it. */
    from: Day,
    /** An iCalendar recurrence (RFC 5545) of days. @example "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24" */
    rule: z
      .string()
      .max(500)
      .refine(isRecurrence, {
        error:
          'Use an iCalendar recurrence of days, such as FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24 or FREQ=MONTHLY;BYDAY=1MO.',
      })
      .optional(),
    /** Further days that no recurrence tells, such as Easter. */
    days: z.array(Day).min(1).max(400).optional(),
  })
  .refine(({ rule, days }) => rule !== undefined || days !== undefined, { error: 'Give rule, days or both.' })
  .meta({ id: 'Schedule' })
export type Schedule = z.infer<typeof Schedule>
