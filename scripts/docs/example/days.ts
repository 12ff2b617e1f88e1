const day = 86_400_000
const today = Date.now()

/** So many days from today, or before it: an example must not be out of date when it is read. */
export const inDays = (days: number): string => new Date(today + days * day).toISOString()
