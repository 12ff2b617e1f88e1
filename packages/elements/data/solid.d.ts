import type { JSX } from 'solid-js'
import type {
  TenthBirthday,
  TenthCancelFlow,
  TenthCancelledEvent,
  TenthCode,
  TenthComplaint,
  TenthContest,
  TenthEarnList,
  TenthElement,
  TenthEstimateEvent,
  TenthExpiringPoints,
  TenthHelp,
  TenthJoin,
  TenthJoinEvent,
  TenthLauncher,
  TenthLeaderboard,
  TenthNotices,
  TenthOfferList,
  TenthOpenEvent,
  TenthPanel,
  TenthPointsBadge,
  TenthPointsEstimate,
  TenthPointsHistory,
  TenthPointsSlider,
  TenthProfile,
  TenthQuoteEvent,
  TenthRedeemEvent,
  TenthRedeemedEvent,
  TenthReferralLanding,
  TenthReferralModal,
  TenthReferralStatus,
  TenthRewardCard,
  TenthRewardList,
  TenthSendEvents,
  TenthSentEvents,
  TenthShareEvent,
  TenthStampCard,
  TenthStampCards,
  TenthSurvey,
  TenthThankYou,
  TenthVoucher,
  TenthVoucherList,
} from '@tenth/elements'
import type { Elements, Written } from './elements.js'

type Listener<Heard extends Event> =
  ((event: Heard) => void) | ({ handleEvent: (event: Heard) => void } & AddEventListenerOptions)

type Props<Tag extends keyof Elements, Prefixed> = Elements[Tag]['props'] &
  Prefixed &
  Omit<JSX.HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['props'] | keyof Prefixed>

export interface EveryPrefixed {
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthElement['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthElement['theme'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthElement['client'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthElement['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthElement['member'] | null | undefined
  /** The language it speaks, such as `lt`. */
  'attr:language'?: Written<TenthElement['language']> | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'attr:theme'?: Written<TenthElement['theme']> | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON. */
  'attr:program'?: Written<TenthElement['program']> | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON. */
  'attr:member'?: Written<TenthElement['member'] | null> | undefined
}

export interface TenthBirthdayPrefixed extends EveryPrefixed {
  /** Nothing can be chosen. */
  'prop:disabled'?: TenthBirthday['disabled'] | undefined
  /** Under this name a form around it sends the birthday. */
  'prop:name'?: TenthBirthday['name'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  'prop:profile'?: TenthBirthday['profile'] | undefined
  /** A form around it asks for an answer. */
  'prop:required'?: TenthBirthday['required'] | undefined
  /** Month and day, such as `12-24`; empty where none is chosen. */
  'prop:value'?: TenthBirthday['value'] | null | undefined
  /** Under this name a form around it sends the birthday. */
  'attr:name'?: Written<TenthBirthday['name']> | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  'attr:profile'?: Written<TenthBirthday['profile']> | undefined
  /** Month and day, such as `12-24`; empty where none is chosen. */
  'attr:value'?: Written<TenthBirthday['value'] | null> | undefined
  /** Nothing can be chosen. */
  'bool:disabled'?: boolean | undefined
  /** A form around it asks for an answer. */
  'bool:required'?: boolean | undefined
  /** A person chose another day; `value` has it. */
  'on:change'?: Listener<Event> | undefined
  /** The birthday is saved (`changeMyProfile`). */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthCancelFlowPrefixed extends EveryPrefixed {
  /** The id of the subscription it is about. */
  'prop:subscription'?: TenthCancelFlow['subscription'] | undefined
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  'prop:subscriptions'?: TenthCancelFlow['subscriptions'] | undefined
  /** The id of the subscription it is about. */
  'attr:subscription'?: Written<TenthCancelFlow['subscription']> | undefined
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  'attr:subscriptions'?: Written<TenthCancelFlow['subscriptions']> | undefined
  /** A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`). */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was; `reply` has where the cancelling stands. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthCodePrefixed extends EveryPrefixed {
  /** The code, such as `K7QF-2M9X`. */
  'prop:code'?: TenthCode['code'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthCode['wallet'] | undefined
  /** The code, such as `K7QF-2M9X`. */
  'attr:code'?: Written<TenthCode['code']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthCode['wallet']> | undefined
}

export interface TenthComplaintPrefixed extends EveryPrefixed {
  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  'prop:complaints'?: TenthComplaint['complaints'] | undefined
  /** The member's orders to choose from, `{ id, name }` each, as JSON. */
  'prop:orders'?: TenthComplaint['orders'] | undefined
  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  'attr:complaints'?: Written<TenthComplaint['complaints']> | undefined
  /** The member's orders to choose from, `{ id, name }` each, as JSON. */
  'attr:orders'?: Written<TenthComplaint['orders']> | undefined
  /** A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`). */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was; `reply` has the case. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthContestPrefixed extends EveryPrefixed {
  /** The id of the contest to show. */
  'prop:contest'?: TenthContest['contest'] | undefined
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  'prop:contests'?: TenthContest['contests'] | undefined
  /** The id of the contest to show. */
  'attr:contest'?: Written<TenthContest['contest']> | undefined
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  'attr:contests'?: Written<TenthContest['contests']> | undefined
  /** A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`). */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was done. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthEarnListPrefixed extends EveryPrefixed {
  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON, instead of the rules’ own `url`. */
  'prop:networks'?: TenthEarnList['networks'] | undefined
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  'prop:shares'?: TenthEarnList['shares'] | undefined
  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON, instead of the rules’ own `url`. */
  'attr:networks'?: Written<TenthEarnList['networks']> | undefined
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  'attr:shares'?: Written<TenthEarnList['shares']> | undefined
  /** A member says that they shared or followed (`tellShare`). */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was noted; `reply` has what it gave. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthExpiringPointsPrefixed extends EveryPrefixed {
  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  'prop:schedule'?: TenthExpiringPoints['schedule'] | null | undefined
  /** Shows only what ends within so many days. */
  'prop:within'?: TenthExpiringPoints['within'] | null | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  'prop:useUrl'?: TenthExpiringPoints['useUrl'] | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'prop:hideEmpty'?: TenthExpiringPoints['hideEmpty'] | undefined
  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  'attr:schedule'?: Written<TenthExpiringPoints['schedule'] | null> | undefined
  /** Shows only what ends within so many days. */
  'attr:within'?: Written<TenthExpiringPoints['within'] | null> | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  'attr:use-url'?: Written<TenthExpiringPoints['useUrl']> | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'bool:hide-empty'?: boolean | undefined
  /** Somebody wants to use points. Cancel it to show something else than the panel. */
  'on:tenth-open'?: Listener<TenthOpenEvent> | undefined
}

export interface TenthHelpPrefixed extends EveryPrefixed {
  /** The shop's page with a form or an address. */
  'prop:contactUrl'?: TenthHelp['contactUrl'] | undefined
  /** The shop's e-mail address. */
  'prop:email'?: TenthHelp['email'] | undefined
  /** The shop's telephone number. */
  'prop:phone'?: TenthHelp['phone'] | undefined
  /** The shop's page with a form or an address. */
  'attr:contact-url'?: Written<TenthHelp['contactUrl']> | undefined
  /** The shop's e-mail address. */
  'attr:email'?: Written<TenthHelp['email']> | undefined
  /** The shop's telephone number. */
  'attr:phone'?: Written<TenthHelp['phone']> | undefined
}

export interface TenthJoinPrefixed extends EveryPrefixed {
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthJoin['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthJoin['signInUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: Written<TenthJoin['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: Written<TenthJoin['signInUrl']> | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: Listener<TenthJoinEvent> | undefined
}

export interface TenthLauncherPrefixed extends EveryPrefixed {
  /** Shows the panel. */
  'prop:open'?: TenthLauncher['open'] | undefined
  /** The corner at the bottom where a line of text ends, or where it starts. */
  'prop:position'?: TenthLauncher['position'] | undefined
  /** The panel's sections to show, in their order, such as `rewards cards history`. */
  'prop:sections'?: TenthLauncher['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthLauncher['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthLauncher['signInUrl'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthLauncher['wallet'] | undefined
  /** The corner at the bottom where a line of text ends, or where it starts. */
  'attr:position'?: Written<TenthLauncher['position']> | undefined
  /** The panel's sections to show, in their order, such as `rewards cards history`. */
  'attr:sections'?: Written<TenthLauncher['sections']> | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: Written<TenthLauncher['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: Written<TenthLauncher['signInUrl']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthLauncher['wallet']> | undefined
  /** Shows the panel. */
  'bool:open'?: boolean | undefined
  /** The button was pressed. Cancel it to keep the panel shut. */
  'on:tenth-open'?: Listener<TenthOpenEvent> | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: Listener<TenthJoinEvent> | undefined
}

export interface TenthLeaderboardPrefixed extends EveryPrefixed {
  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  'prop:board'?: TenthLeaderboard['board'] | null | undefined
  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  'attr:board'?: Written<TenthLeaderboard['board'] | null> | undefined
  /** A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent. */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** A name was set or taken back. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthNoticesPrefixed extends EveryPrefixed {
  /** The notices to show, instead of the server's. The attribute takes JSON. */
  'prop:notices'?: TenthNotices['notices'] | undefined
  /** The notices to show, instead of the server's. The attribute takes JSON. */
  'attr:notices'?: Written<TenthNotices['notices']> | undefined
  /** Notices were in sight (`seeNotices`). Cancel it and they stay new. */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** The server knows that they were. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthOfferListPrefixed extends EveryPrefixed {
  /** The offers to show, instead of the server's. The attribute takes JSON. */
  'prop:offers'?: TenthOfferList['offers'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthOfferList['wallet'] | undefined
  /** The offers to show, instead of the server's. The attribute takes JSON. */
  'attr:offers'?: Written<TenthOfferList['offers']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthOfferList['wallet']> | undefined
  /** An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens. */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was; the reply to `takeOffer` has the code. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthPanelPrefixed extends EveryPrefixed {
  /** The sections to show, in their order, such as `rewards cards history`; one left out is not shown. */
  'prop:sections'?: TenthPanel['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthPanel['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthPanel['signInUrl'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthPanel['wallet'] | undefined
  /** The sections to show, in their order, such as `rewards cards history`; one left out is not shown. */
  'attr:sections'?: Written<TenthPanel['sections']> | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: Written<TenthPanel['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: Written<TenthPanel['signInUrl']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthPanel['wallet']> | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: Listener<TenthJoinEvent> | undefined
}

export interface TenthPointsBadgePrefixed extends EveryPrefixed {
  /** Hides the badge while the balance is zero. */
  'prop:hideEmpty'?: TenthPointsBadge['hideEmpty'] | undefined
  /** Hides the badge while the balance is zero. */
  'bool:hide-empty'?: boolean | undefined
  /** The badge was activated. Cancel it to keep the panel shut. */
  'on:tenth-open'?: Listener<TenthOpenEvent> | undefined
}

export interface TenthPointsEstimatePrefixed extends EveryPrefixed {
  /** What is in the cart; as an attribute, JSON. */
  'prop:cart'?: TenthPointsEstimate['cart'] | null | undefined
  /** What the cart earns, instead of the server's answer. The attribute takes JSON. */
  'prop:estimate'?: TenthPointsEstimate['estimate'] | null | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  'prop:wait'?: TenthPointsEstimate['wait'] | undefined
  /** What is in the cart; as an attribute, JSON. */
  'attr:cart'?: Written<TenthPointsEstimate['cart'] | null> | undefined
  /** What the cart earns, instead of the server's answer. The attribute takes JSON. */
  'attr:estimate'?: Written<TenthPointsEstimate['estimate'] | null> | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  'attr:wait'?: Written<TenthPointsEstimate['wait']> | undefined
  /** An answer came. */
  'on:tenth-estimate'?: Listener<TenthEstimateEvent> | undefined
}

export interface TenthPointsHistoryPrefixed extends EveryPrefixed {
  /** The member's entries to show, newest first, instead of the server's. The attribute takes JSON. */
  'prop:entries'?: TenthPointsHistory['entries'] | undefined
  /** The member's entries to show, newest first, instead of the server's. The attribute takes JSON. */
  'attr:entries'?: Written<TenthPointsHistory['entries']> | undefined
}

export interface TenthPointsSliderPrefixed extends EveryPrefixed {
  /** What is in the cart; as an attribute, JSON. */
  'prop:cart'?: TenthPointsSlider['cart'] | null | undefined
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  'prop:quote'?: TenthPointsSlider['quote'] | null | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  'prop:wait'?: TenthPointsSlider['wait'] | undefined
  /** The name it has in its form. */
  'prop:name'?: TenthPointsSlider['name'] | undefined
  /** Takes no input, and sends nothing with its form. */
  'prop:disabled'?: TenthPointsSlider['disabled'] | undefined
  /** How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
   * is made to fit. As an attribute, what a form that is reset goes back to. */
  'prop:value'?: TenthPointsSlider['value'] | undefined
  /** What is in the cart; as an attribute, JSON. */
  'attr:cart'?: Written<TenthPointsSlider['cart'] | null> | undefined
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  'attr:quote'?: Written<TenthPointsSlider['quote'] | null> | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  'attr:wait'?: Written<TenthPointsSlider['wait']> | undefined
  /** The name it has in its form. */
  'attr:name'?: Written<TenthPointsSlider['name']> | undefined
  /** How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
   * is made to fit. As an attribute, what a form that is reset goes back to. */
  'attr:value'?: Written<TenthPointsSlider['value']> | undefined
  /** Takes no input, and sends nothing with its form. */
  'bool:disabled'?: boolean | undefined
  /** Points are being chosen. */
  'on:input'?: Listener<Event> | undefined
  /** A person has chosen points; `value` has how many and `money` what they are worth. */
  'on:change'?: Listener<Event> | undefined
  /** An answer of the server came. It may have made the value less. */
  'on:tenth-quote'?: Listener<TenthQuoteEvent> | undefined
}

export interface TenthProfilePrefixed extends EveryPrefixed {
  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  'prop:consents'?: TenthProfile['consents'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  'prop:profile'?: TenthProfile['profile'] | undefined
  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  'attr:consents'?: Written<TenthProfile['consents']> | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  'attr:profile'?: Written<TenthProfile['profile']> | undefined
  /** Something is changed, linked, exported or erased. Cancel it and nothing is. */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthReferralLandingPrefixed extends EveryPrefixed {
  /** The friend's code. */
  'prop:code'?: TenthReferralLanding['code'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'prop:joinUrl'?: TenthReferralLanding['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthReferralLanding['signInUrl'] | undefined
  /** The friend's code. */
  'attr:code'?: Written<TenthReferralLanding['code']> | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'attr:join-url'?: Written<TenthReferralLanding['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: Written<TenthReferralLanding['signInUrl']> | undefined
  /** Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: Listener<TenthJoinEvent> | undefined
}

export interface TenthReferralModalPrefixed extends EveryPrefixed {
  /** Shows the modal. */
  'prop:open'?: TenthReferralModal['open'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthReferralModal['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: Written<TenthReferralModal['joinUrl']> | undefined
  /** Shows the modal. */
  'bool:open'?: boolean | undefined
  /** The link is shared. Cancel it to share it another way. */
  'on:tenth-share'?: Listener<TenthShareEvent> | undefined
  /** Somebody wants to join first. */
  'on:tenth-join'?: Listener<TenthJoinEvent> | undefined
}

export interface TenthReferralStatusPrefixed extends EveryPrefixed {
  /** What became of each friend, newest first, instead of the server's. The attribute takes JSON. */
  'prop:friends'?: TenthReferralStatus['friends'] | undefined
  /** What became of each friend, newest first, instead of the server's. The attribute takes JSON. */
  'attr:friends'?: Written<TenthReferralStatus['friends']> | undefined
}

export interface TenthRewardCardPrefixed extends EveryPrefixed {
  /** The reward's id in the programme. */
  'prop:reward'?: TenthRewardCard['reward'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthRewardCard['wallet'] | undefined
  /** The reward's id in the programme. */
  'attr:reward'?: Written<TenthRewardCard['reward']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthRewardCard['wallet']> | undefined
  /** The reward is asked for. Cancel it and nothing is taken. */
  'on:tenth-redeem'?: Listener<TenthRedeemEvent> | undefined
  /** The reward was taken; the event has its code. */
  'on:tenth-redeemed'?: Listener<TenthRedeemedEvent> | undefined
}

export interface TenthRewardListPrefixed extends EveryPrefixed {
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthRewardList['wallet'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthRewardList['wallet']> | undefined
  /** A reward is asked for. Cancel it and nothing is taken. */
  'on:tenth-redeem'?: Listener<TenthRedeemEvent> | undefined
  /** A reward was taken; the event has its code. */
  'on:tenth-redeemed'?: Listener<TenthRedeemedEvent> | undefined
  /** A reward was given back. */
  'on:tenth-cancelled'?: Listener<TenthCancelledEvent> | undefined
}

export interface TenthStampCardPrefixed extends EveryPrefixed {
  /** The card's id in the programme. */
  'prop:card'?: TenthStampCard['card'] | undefined
  /** How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
   * reward. */
  'prop:design'?: TenthStampCard['design'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthStampCard['wallet'] | undefined
  /** The card's id in the programme. */
  'attr:card'?: Written<TenthStampCard['card']> | undefined
  /** How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
   * reward. */
  'attr:design'?: Written<TenthStampCard['design']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthStampCard['wallet']> | undefined
  /** The card's reward is asked for. Cancel it and nothing is taken. */
  'on:tenth-redeem'?: Listener<TenthRedeemEvent> | undefined
  /** The reward was taken; the event has its code. */
  'on:tenth-redeemed'?: Listener<TenthRedeemedEvent> | undefined
}

export interface TenthStampCardsPrefixed extends EveryPrefixed {
  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. */
  'prop:design'?: TenthStampCards['design'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthStampCards['wallet'] | undefined
  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. */
  'attr:design'?: Written<TenthStampCards['design']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthStampCards['wallet']> | undefined
}

export interface TenthSurveyPrefixed extends EveryPrefixed {
  /** What to ask, instead of the server's. The attribute takes JSON. */
  'prop:askings'?: TenthSurvey['askings'] | undefined
  /** Nothing can be answered. */
  'prop:disabled'?: TenthSurvey['disabled'] | undefined
  /** Under this name a form around it sends the answers. */
  'prop:name'?: TenthSurvey['name'] | undefined
  /** The id of the survey to show. */
  'prop:survey'?: TenthSurvey['survey'] | undefined
  /** What to ask, instead of the server's. The attribute takes JSON. */
  'attr:askings'?: Written<TenthSurvey['askings']> | undefined
  /** Under this name a form around it sends the answers. */
  'attr:name'?: Written<TenthSurvey['name']> | undefined
  /** The id of the survey to show. */
  'attr:survey'?: Written<TenthSurvey['survey']> | undefined
  /** Nothing can be answered. */
  'bool:disabled'?: boolean | undefined
  /** A person answered a question; `answers` has all of them. */
  'on:change'?: Listener<Event> | undefined
  /** The answers are sent (`answerSurvey`). Cancel it and they are not. */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** They were; `reply` has what they gave. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthThankYouPrefixed extends EveryPrefixed {
  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  'prop:notes'?: TenthThankYou['notes'] | null | undefined
  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  'attr:notes'?: Written<TenthThankYou['notes'] | null> | undefined
}

export interface TenthTierProgressPrefixed extends EveryPrefixed {}

export interface TenthTierTablePrefixed extends EveryPrefixed {}

export interface TenthVoucherPrefixed extends EveryPrefixed {
  /** The id of the redemption it stands for. */
  'prop:voucher'?: TenthVoucher['voucher'] | undefined
  /** Its code, where the page has it, such as from `tenth-redeemed`: no server can tell it again. */
  'prop:code'?: TenthVoucher['code'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthVoucher['wallet'] | undefined
  /** The voucher to show, instead of the server's. The attribute takes JSON. */
  'prop:redemption'?: TenthVoucher['redemption'] | undefined
  /** The id of the redemption it stands for. */
  'attr:voucher'?: Written<TenthVoucher['voucher']> | undefined
  /** Its code, where the page has it, such as from `tenth-redeemed`: no server can tell it again. */
  'attr:code'?: Written<TenthVoucher['code']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthVoucher['wallet']> | undefined
  /** The voucher to show, instead of the server's. The attribute takes JSON. */
  'attr:redemption'?: Written<TenthVoucher['redemption']> | undefined
  /** The code is asked for (`revealCode`), or the voucher given back (`cancelRedemption`). Cancel it and nothing happens. */
  'on:tenth-send'?: Listener<TenthSendEvents> | undefined
  /** It was; the reply to `revealCode` has the code. */
  'on:tenth-sent'?: Listener<TenthSentEvents> | undefined
}

export interface TenthVoucherListPrefixed extends EveryPrefixed {
  /** The vouchers to show, usable or not, instead of the server's. The attribute takes JSON. */
  'prop:redemptions'?: TenthVoucherList['redemptions'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'prop:wallet'?: TenthVoucherList['wallet'] | undefined
  /** The vouchers to show, usable or not, instead of the server's. The attribute takes JSON. */
  'attr:redemptions'?: Written<TenthVoucherList['redemptions']> | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  'attr:wallet'?: Written<TenthVoucherList['wallet']> | undefined
}

export interface CustomElements {
  /** A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
   * whose value is such as `12-24`; otherwise it saves by itself. */
  'tenth-birthday': Props<'tenth-birthday', TenthBirthdayPrefixed>
  /** Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
   * that cancels at once; it looks like the others and is never behind them. */
  'tenth-cancel-flow': Props<'tenth-cancel-flow', TenthCancelFlowPrefixed>
  /** A voucher's code for the till: as a QR code and a barcode to scan, in letters to read out and to copy, and with a link
   * into a wallet where the shop has one. */
  'tenth-code': Props<'tenth-code', TenthCodePrefixed>
  /** Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not. */
  'tenth-complaint': Props<'tenth-complaint', TenthComplaintPrefixed>
  /** Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
   * the seal of its random number, by which anybody can work the draw out again. */
  'tenth-contest': Props<'tenth-contest', TenthContestPrefixed>
  /** The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
   * give, with what a member has done already. That somebody shared is their own word, and the list says so. */
  'tenth-earn-list': Props<'tenth-earn-list', TenthEarnListPrefixed>
  /** What a member loses next of points and stamps, until when it can be used, and a way to use it. */
  'tenth-expiring-points': Props<'tenth-expiring-points', TenthExpiringPointsPrefixed>
  /** What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
   * shop. */
  'tenth-help': Props<'tenth-help', TenthHelpPrefixed>
  /** The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
   * welcome right after joining. */
  'tenth-join': Props<'tenth-join', TenthJoinPrefixed>
  /** A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
   * `tenth-open` of the page opens it too, such as a points badge's. */
  'tenth-launcher': Props<'tenth-launcher', TenthLauncherPrefixed>
  /** Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
   * member chooses it here, and takes it back. */
  'tenth-leaderboard': Props<'tenth-leaderboard', TenthLeaderboardPrefixed>
  /** What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
   * once it was in sight for a moment. */
  'tenth-notices': Props<'tenth-notices', TenthNoticesPrefixed>
  /** Offers for this member: those the checkout counts off by itself, and those that are taken as a code. */
  'tenth-offer-list': Props<'tenth-offer-list', TenthOfferListPrefixed>
  /** The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
   * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can. */
  'tenth-panel': Props<'tenth-panel', TenthPanelPrefixed>
  /** A member's balance, as a small badge that fits beside text. */
  'tenth-points-badge': Props<'tenth-points-badge', TenthPointsBadgePrefixed>
  /** What a cart will earn, to the point. Signed out it says what somebody who joined would earn. */
  'tenth-points-estimate': Props<'tenth-points-estimate', TenthPointsEstimatePrefixed>
  /** What happened to a member's points and stamps, newest first, a line for each order, return or reward. */
  'tenth-points-history': Props<'tenth-points-history', TenthPointsHistoryPrefixed>
  /** How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
   * how many points, and the shop's backend spends them. */
  'tenth-points-slider': Props<'tenth-points-slider', TenthPointsSliderPrefixed>
  /** What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
   * and to be forgotten. */
  'tenth-profile': Props<'tenth-profile', TenthProfilePrefixed>
  /** The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
   * link (`?ref=CODE`) and is no member yet. */
  'tenth-referral-landing': Props<'tenth-referral-landing', TenthReferralLandingPrefixed>
  /** A member's own link for friends, and what became of those who followed it. */
  'tenth-referral-modal': Props<'tenth-referral-modal', TenthReferralModalPrefixed>
  /** What became of the friends a member brought; nothing tells who they are. */
  'tenth-referral-status': Props<'tenth-referral-status', TenthReferralStatusPrefixed>
  /** One reward, such as beside the product it gives: what it is, what it costs, what is missing, and the button that takes
   * it. */
  'tenth-reward-card': Props<'tenth-reward-card', TenthRewardCardPrefixed>
  /** The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used. */
  'tenth-reward-list': Props<'tenth-reward-list', TenthRewardListPrefixed>
  /** A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward. */
  'tenth-stamp-card': Props<'tenth-stamp-card', TenthStampCardPrefixed>
  /** Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
   * to go. */
  'tenth-stamp-cards': Props<'tenth-stamp-cards', TenthStampCardsPrefixed>
  /** A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
   * a field of that form instead, which sends the answers as JSON. */
  'tenth-survey': Props<'tenth-survey', TenthSurveyPrefixed>
  /** The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
   *
   * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
   * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there. */
  'tenth-thank-you': Props<'tenth-thank-you', TenthThankYouPrefixed>
  /** A member's tier: what is missing for the next one, until when it is counted, and what comes after that. */
  'tenth-tier-progress': Props<'tenth-tier-progress', TenthTierProgressPrefixed>
  /** All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
   * becomes a card for each tier where there is little room. */
  'tenth-tier-table': Props<'tenth-tier-table', TenthTierTablePrefixed>
  /** One voucher of the member, for the till: its code to copy, to scan and to read out, and until when it can be used. A
   * code is known only where it was just made, or where the page hands it in. */
  'tenth-voucher': Props<'tenth-voucher', TenthVoucherPrefixed>
  /** The member's vouchers: those that can be used, what ends first before the others, with the codes that were made while
   * it is in the page; used and expired ones behind them. */
  'tenth-voucher-list': Props<'tenth-voucher-list', TenthVoucherListPrefixed>
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
