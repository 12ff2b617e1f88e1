import type { Messages } from '../../language/dictionary.ts'

export const english = {
  account_linked_elsewhere: 'This account is linked to another member already.',
  case_already_open: 'You have told us of this already; we are looking into it.',
  case_made_good: 'This has been put right already.',
  case_closed: 'This has been closed.',
  case_nothing_offered: 'There is no offer to answer just now.',
  compensation_gone: 'What we offered is no longer available. Please write to us.',
  survey_answered: 'You have answered this already. Thank you!',
  survey_over: 'This survey is over. Thank you all the same!',
  contest_not_open: 'This contest is not open now.',
  contest_cancelled: 'This contest does not take place.',
  contest_not_for_member: 'This contest is for other members.',
  contest_limit: 'You cannot have more tickets.',
  contest_entered: 'You are in already. Good luck!',
  other: 'That is not possible just now.',
} as const satisfies Messages
