import * as z from 'zod'
import { Timestamp } from './scalar.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Use hours and minutes, such as 09:30.')

/** A day of any year, month and day, such as `12-24`. */
export const DayOfYear = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'Use month and day, such as 12-24.')
  .refine(isDayOfLeapYear, { error: 'There is no such day in any year.' })

/** When something is in force, in the programme's time zone: everything that is given must be so. */
export const Window = z
  .strictObject({
    /** From this moment on. */
    from: Timestamp.optional(),
    /** Until before this moment. */
    until: Timestamp.optional(),
    /** On these days of the week. */
    weekdays: z.array(z.enum(days)).min(1).max(7).optional(),
    /** Between these times of the day; where `to` is earlier than `from`, over midnight. */
    hours: z.strictObject({ from: time, to: time }).optional(),
    /** On these days of the year, such as `12-24`. */
    dates: z.array(DayOfYear).min(1).max(366).optional(),
  })
  .refine(window => Object.values(window).some(part => part !== undefined), {
    error: 'Name at least one of from, until, weekdays, hours or dates.',
  })
  .refine(({ from, until }) => !from || !until || Date.parse(from) < Date.parse(until), {
    error: 'This ends before it begins.',
    path: ['until'],
  })
  .meta({ id: 'Window' })
export type Window = z.infer<typeof Window>

function isDayOfLeapYear(text: string): boolean {
  const moment = new Date(`2024-${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(5, 10) === text
}
