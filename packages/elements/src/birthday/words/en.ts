import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Your birthday',
  month: 'Month',
  day: 'Day',
  missing: 'Choose month and day.',
  ahead: 'Entered shortly before the day, it counts from next year on. We do not ask for the year.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'We will think of you on {day}.',
  failed: 'That did not work. Please try again.',
} as const satisfies Messages
