import type { ContestEntry, MyCase, MyNotice, Reply } from '@tenth/core'
import type { Answers } from './asked-for.ts'
import { inDays } from './days.ts'
import { pay } from './deli.ts'
import { newcomer } from './member.ts'
import { saveOffers } from './service.ts'

/** The notices, and how many are new. */
export function mineOf(items: MyNotice[]): Reply<'listMyNotices'> {
  return { items, unseen: items.filter(({ seen }) => !seen).length }
}

/** What a member tells the deli, and what becomes of it. */
export const telling: Answers = {
  join: ({ deli }) => {
    deli.member ??= { ...newcomer }
    deli.changed()
    return { member: deli.member, refusals: [] }
  },
  seeNotices: ({ deli, body }) => {
    deli.notices = deli.notices.map(one => (body.notices.includes(one.id) ? { ...one, seen: true } : one))
    return mineOf(deli.notices)
  },
  setNickname: ({ deli, body }) => {
    const { board } = deli
    deli.board = { ...board, places: board.places.map(place => (place.you ? { ...place, name: body.name } : place)) }
    deli.changed()
    return { name: body.name }
  },
  answerSurvey: ({ deli, params }) => {
    deli.askings = deli.askings.filter(({ id }) => id !== params.asking)
    pay(deli, 15)
    deli.changed()
    return { asking: params.asking, given: [{ points: 15 }], case: null }
  },
  tellShare: ({ deli, body }) => {
    const told = { id: `share-${body.network}`, member: 'ada', ...body, at: inDays(0), verified: false, next: null }
    const share = { ...told, given: [{ points: body.kind === 'follow' ? 10 : 5 }] }
    deli.shared = [share, ...deli.shared]
    pay(deli, body.kind === 'follow' ? 10 : 5)
    deli.changed()
    return share
  },
  enterContest: ({ deli, params, body }) => {
    const mine = deli.mine.find(({ id }) => id === params.contest)
    if (!mine) return
    const tickets = body.by === 'points' ? (body.tickets ?? 1) : 1
    const paid = body.by === 'points' ? tickets * 10 : 0
    const entry: ContestEntry = {
      id: `ticket-${mine.entries.length + 1}`,
      by: body.by,
      tickets,
      paid,
      at: inDays(0),
      counts: true,
    }
    Object.assign(mine, { entries: [entry, ...mine.entries], tickets: mine.tickets + tickets })
    pay(deli, -paid)
    deli.changed()
    return entry
  },
  openMyCase: ({ deli, body }) => {
    const said = { reason: body.reason, order: body.order ?? null, text: body.text }
    const opened: MyCase = {
      id: `case-${deli.cases.length + 12}`,
      ...said,
      status: 'open',
      openedAt: inDays(0),
      offer: null,
    }
    deli.cases = [opened, ...deli.cases]
    deli.changed()
    return opened
  },
  answerMyCase: ({ deli, params, body }) => {
    deli.cases = deli.cases.map(one => (one.id === params.case ? { ...one, status: body.answer } : one))
    if (body.answer === 'accepted') pay(deli, 40)
    deli.changed()
    return deli.cases.find(({ id }) => id === params.case)
  },
  requestMyCancellation: ({ deli }) => deli.cancellation,
  getMyCancellation: ({ deli }) => deli.cancellation,
  cancelMySubscription: ({ deli }) => (deli.cancellation = { ...deli.cancellation, status: 'cancelled' }),
  stepMyCancellation: ({ deli, body }) => {
    const steps = {
      answer: { status: 'offered', reason: 'reason' in body ? body.reason : null, offers: saveOffers },
      accept: { status: 'accepted', accepted: 'offer' in body ? body.offer : null },
      talk: { status: 'talking' },
      keep: { status: 'kept' },
      cancel: { status: 'cancelled' },
    } as const
    deli.cancellation = { ...deli.cancellation, ...steps[body.step] }
    return deli.cancellation
  },
  changeMyProfile: ({ deli, body: { language, birthday, consents = [] } }) => {
    const said = consents.map(one => ({ ...one, at: inDays(0), source: 'page', text: one.text ?? null }))
    const kept = deli.profile.consents.filter(({ purpose }) => !said.some(one => one.purpose === purpose))
    deli.profile = {
      ...deli.profile,
      ...(language && { language }),
      ...(birthday !== undefined && { birthday, birthdaySetAt: inDays(0) }),
      consents: [...said, ...kept],
    }
    deli.changed()
    return deli.profile
  },
  unlinkMyAccount: ({ deli, params }) => {
    deli.profile = { ...deli.profile, accounts: deli.profile.accounts.filter(({ kind }) => kind !== params.kind) }
    return deli.profile
  },
}
