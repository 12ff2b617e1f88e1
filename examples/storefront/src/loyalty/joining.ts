import type { ActivityResult, Outcome } from '@tenth/core/shop'
import { addCustomer, type Customer } from '../data/customers.ts'
import { transaction } from '../data/shop-database.ts'
import type { Shopfront } from '../visit.ts'
import type { Language } from '../words/language.ts'
import { isWord, type Word } from '../words/words.ts'
import { answerTo } from './outbox.ts'

interface Newcomer {
  name: string
  email: string
  language: Language
  /** The code of the friend whose link she came by. */
  referral: string | null
}

/** Makes a customer, who is a member of the club with it. */
export function join({ db, outbox }: Shopfront, { referral, ...person }: Newcomer): Customer {
  return transaction(db, () => {
    const customer = addCustomer(db, person)
    const { id: member, email, language, created_at: at } = customer
    const joining = { email, language, ...(referral && { referral }) }
    outbox.add(`${member}-joined`, member, {
      activity: { type: 'member.joined', id: `${member}-joined`, member, at, joining },
    })
    return customer
  })
}

/** What the programme said no to when she joined, if it did. */
export function joiningRefused({ db }: Shopfront, member: string): Word | null {
  const answer = answerTo(db, `${member}-joined`) as Outcome<ActivityResult> | undefined
  const code = answer?.ok ? answer.value.refusals[0]?.code : answer?.refusal.code
  return code && isWord(code) ? code : null
}
