import * as z from 'zod'
import { Id, Language, Slug, Timestamp } from './scalar.ts'

/** A day of the year, month first; nobody is asked for the year. */
export const Birthday = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'Use month and day, such as 12-24.')
  .refine(isDay, { error: 'There is no such day in any year.' })
  .meta({ id: 'Birthday' })
export type Birthday = z.infer<typeof Birthday>

/** What a member agreed to or took back: one line of a history that is never changed. */
export const Consent = z
  .strictObject({
    /** What for, by the shop's own word, such as `email-marketing`. */
    purpose: Slug,
    granted: z.boolean(),
    at: Timestamp,
    /** Where it was said: `page` where the member did it, or as the shop says, such as `till`. */
    source: Slug,
    /** Which version of the text was agreed to; null where none was named. */
    text: z.string().nullable(),
  })
  .meta({ id: 'Consent' })
export type Consent = z.infer<typeof Consent>

/** Another account of the member, such as an e-mail address. The account itself is not kept, only a keyed hash. */
export const LinkedAccount = z
  .strictObject({
    /** `email`, or the shop's word for a network, such as `instagram`. */
    kind: Slug,
    /** Enough to recognise one's own, such as `a…@example.com`. */
    hint: z.string(),
    at: Timestamp,
  })
  .meta({ id: 'LinkedAccount' })
export type LinkedAccount = z.infer<typeof LinkedAccount>

/** What a member told of themselves. */
export const Profile = z
  .strictObject({
    language: Language.nullable(),
    birthday: Birthday.nullable(),
    /** When this birthday was entered. */
    birthdaySetAt: Timestamp.nullable(),
    /** What holds now, by purpose; nothing said is not in the list, and is no. */
    consents: z.array(Consent),
    accounts: z.array(LinkedAccount),
  })
  .meta({ id: 'Profile' })
export type Profile = z.infer<typeof Profile>

/** A profile as the shop sees it, with the shop's own tags. */
export const ShopProfile = z.strictObject({ ...Profile.shape, tags: z.array(Id) }).meta({ id: 'ShopProfile' })
export type ShopProfile = z.infer<typeof ShopProfile>

const consentChange = z.strictObject({
  purpose: Slug,
  granted: z.boolean(),
  /** The version of the text that was shown. */
  text: z.string().trim().min(1).max(100).optional(),
})

const changes = {
  language: Language.optional(),
  /** Month and day, such as `03-31`; null forgets it. */
  birthday: Birthday.nullable().optional(),
  consents: z.array(consentChange).max(50).superRefine(eachOnce).optional(),
}

/** What is to change of a profile; what is not named stays. */
export const ProfileChange = z.strictObject(changes).meta({ id: 'ProfileChange' })
export type ProfileChange = z.infer<typeof ProfileChange>

/** The same by the shop, on a member's behalf. */
export const ShopProfileChange = z
  .strictObject({
    ...changes,
    /** Where the member said so, such as `till`. @default "shop" */
    source: Slug.optional(),
  })
  .meta({ id: 'ShopProfileChange' })
export type ShopProfileChange = z.infer<typeof ShopProfileChange>

/** All the tags a member carries from now on. */
export const Tags = z.strictObject({ tags: z.array(Id).max(100) }).meta({ id: 'Tags' })
export type Tags = z.infer<typeof Tags>

/** An account that the shop has verified to be the member's. */
export const AccountLink = z
  .strictObject({
    kind: Slug,
    /** The address, or the network's own id of the account. */
    account: z.string().trim().min(1).max(254),
  })
  .refine(({ kind, account }) => kind !== 'email' || z.email().safeParse(account).success, {
    error: 'This is not an e-mail address.',
    path: ['account'],
  })
  .meta({ id: 'AccountLink' })
export type AccountLink = z.infer<typeof AccountLink>

function isDay(text: string): boolean {
  const moment = new Date(`2024-${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(5, 10) === text
}

function eachOnce(consents: readonly { purpose: string }[], ctx: z.RefinementCtx): void {
  consents.forEach(({ purpose }, index) => {
    if (consents.findIndex(other => other.purpose === purpose) !== index) {
      ctx.addIssue({ code: 'custom', path: [index, 'purpose'], message: `${purpose} stands twice.` })
    }
  })
}
