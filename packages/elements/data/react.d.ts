import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { CustomProperties, Elements } from './elements.js'

type Element<Tag extends keyof Elements> = Elements[Tag]['props'] & Elements[Tag]['handlers']

type Props<Tag extends keyof Elements> = Element<Tag> &
  Omit<DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>, keyof Element<Tag>>

export interface CustomElements {
  /** A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
   * whose value is such as `12-24`; otherwise it saves by itself. */
  'tenth-birthday': Props<'tenth-birthday'>
  /** Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
   * that cancels at once; it looks like the others and is never behind them. */
  'tenth-cancel-flow': Props<'tenth-cancel-flow'>
  /** A voucher's code for the till: as a QR code and a barcode to scan, in letters to read out and to copy, and with a link
   * into a wallet where the shop has one. */
  'tenth-code': Props<'tenth-code'>
  /** Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not. */
  'tenth-complaint': Props<'tenth-complaint'>
  /** Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
   * the seal of its random number, by which anybody can work the draw out again. */
  'tenth-contest': Props<'tenth-contest'>
  /** The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
   * give, with what a member has done already. That somebody shared is their own word, and the list says so. */
  'tenth-earn-list': Props<'tenth-earn-list'>
  /** What a member loses next of points and stamps, until when it can be used, and a way to use it. */
  'tenth-expiring-points': Props<'tenth-expiring-points'>
  /** What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
   * shop. */
  'tenth-help': Props<'tenth-help'>
  /** The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
   * welcome right after joining. */
  'tenth-join': Props<'tenth-join'>
  /** A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
   * `tenth-open` of the page opens it too, such as a points badge's. */
  'tenth-launcher': Props<'tenth-launcher'>
  /** Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
   * member chooses it here, and takes it back. */
  'tenth-leaderboard': Props<'tenth-leaderboard'>
  /** What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
   * once it was in sight for a moment. */
  'tenth-notices': Props<'tenth-notices'>
  /** Offers for this member: those the checkout counts off by itself, and those that are taken as a code. */
  'tenth-offer-list': Props<'tenth-offer-list'>
  /** The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
   * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can. */
  'tenth-panel': Props<'tenth-panel'>
  /** A member's balance, as a small badge that fits beside text. */
  'tenth-points-badge': Props<'tenth-points-badge'>
  /** What a cart will earn, to the point. Signed out it says what somebody who joined would earn. */
  'tenth-points-estimate': Props<'tenth-points-estimate'>
  /** What happened to a member's points and stamps, newest first, a line for each order, return or reward. */
  'tenth-points-history': Props<'tenth-points-history'>
  /** How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
   * how many points, and the shop's backend spends them. */
  'tenth-points-slider': Props<'tenth-points-slider'>
  /** What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
   * and to be forgotten. */
  'tenth-profile': Props<'tenth-profile'>
  /** The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
   * link (`?ref=CODE`) and is no member yet. */
  'tenth-referral-landing': Props<'tenth-referral-landing'>
  /** A member's own link for friends, and what became of those who followed it. */
  'tenth-referral-modal': Props<'tenth-referral-modal'>
  /** What became of the friends a member brought; nothing tells who they are. */
  'tenth-referral-status': Props<'tenth-referral-status'>
  /** One reward, such as beside the product it gives: what it is, what it costs, what is missing, and the button that takes
   * it. */
  'tenth-reward-card': Props<'tenth-reward-card'>
  /** The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used. */
  'tenth-reward-list': Props<'tenth-reward-list'>
  /** A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward. */
  'tenth-stamp-card': Props<'tenth-stamp-card'>
  /** Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
   * to go. */
  'tenth-stamp-cards': Props<'tenth-stamp-cards'>
  /** A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
   * a field of that form instead, which sends the answers as JSON. */
  'tenth-survey': Props<'tenth-survey'>
  /** The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
   *
   * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
   * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there. */
  'tenth-thank-you': Props<'tenth-thank-you'>
  /** A member's tier: what is missing for the next one, until when it is counted, and what comes after that. */
  'tenth-tier-progress': Props<'tenth-tier-progress'>
  /** All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
   * becomes a card for each tier where there is little room. */
  'tenth-tier-table': Props<'tenth-tier-table'>
  /** One voucher of the member, for the till: its code to copy, to scan and to read out, and until when it can be used. A
   * code is known only where it was just made, or where the page hands it in. */
  'tenth-voucher': Props<'tenth-voucher'>
  /** The member's vouchers: those that can be used, what ends first before the others, with the codes that were made while
   * it is in the page; used and expired ones behind them. */
  'tenth-voucher-list': Props<'tenth-voucher-list'>
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomProperties {}
}
