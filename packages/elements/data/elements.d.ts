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
  TenthTierProgress,
  TenthTierTable,
  TenthVoucher,
  TenthVoucherList,
} from '@tenth/elements'

/** What may be written in an attribute: words, numbers, yes and no as they are, anything else as JSON. */
export type Written<Value> = Value extends number
  ? Value | `${number}`
  : Value extends string | boolean | null | undefined
    ? Value
    : string

export interface EveryElement {
  /** The language it speaks, such as `lt`. */
  language?: TenthElement['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthElement['theme'] | undefined
  /** The client it asks. */
  client?: TenthElement['client'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON. */
  program?: TenthElement['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthElement['member'] | null | undefined
}

export interface TenthBirthdayProps extends EveryElement {
  /** Nothing can be chosen. */
  disabled?: TenthBirthday['disabled'] | undefined
  /** Under this name a form around it sends the birthday. */
  name?: TenthBirthday['name'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  profile?: TenthBirthday['profile'] | undefined
  /** A form around it asks for an answer. */
  required?: TenthBirthday['required'] | undefined
  /** Month and day, such as `12-24`; empty where none is chosen. */
  value?: TenthBirthday['value'] | null | undefined
}

export interface TenthBirthdayEvents {
  /** A person chose another day; `value` has it. */
  change: Event
  /** The birthday is saved (`changeMyProfile`). */
  'tenth-send': TenthSendEvents
  /** It was. */
  'tenth-sent': TenthSentEvents
}

export interface TenthBirthdayHandlers {
  /** A person chose another day; `value` has it. */
  onchange?: ((event: Event) => void) | undefined
  /** The birthday is saved (`changeMyProfile`). */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthCancelFlowProps extends EveryElement {
  /** The id of the subscription it is about. */
  subscription?: TenthCancelFlow['subscription'] | undefined
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  subscriptions?: TenthCancelFlow['subscriptions'] | undefined
}

export interface TenthCancelFlowEvents {
  /** A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`). */
  'tenth-send': TenthSendEvents
  /** It was; `reply` has where the cancelling stands. */
  'tenth-sent': TenthSentEvents
}

export interface TenthCancelFlowHandlers {
  /** A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`). */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was; `reply` has where the cancelling stands. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthCodeProps extends EveryElement {
  /** The code, such as `K7QF-2M9X`. */
  code?: TenthCode['code'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthCode['wallet'] | undefined
}

export interface TenthCodeEvents {}

export interface TenthCodeHandlers {}

export interface TenthComplaintProps extends EveryElement {
  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  complaints?: TenthComplaint['complaints'] | undefined
  /** The member's orders to choose from, `{ id, name }` each, as JSON. */
  orders?: TenthComplaint['orders'] | undefined
}

export interface TenthComplaintEvents {
  /** A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`). */
  'tenth-send': TenthSendEvents
  /** It was; `reply` has the case. */
  'tenth-sent': TenthSentEvents
}

export interface TenthComplaintHandlers {
  /** A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`). */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was; `reply` has the case. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthContestProps extends EveryElement {
  /** The id of the contest to show. */
  contest?: TenthContest['contest'] | undefined
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  contests?: TenthContest['contests'] | undefined
}

export interface TenthContestEvents {
  /** A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`). */
  'tenth-send': TenthSendEvents
  /** It was done. */
  'tenth-sent': TenthSentEvents
}

export interface TenthContestHandlers {
  /** A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`). */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was done. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthEarnListProps extends EveryElement {
  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON, instead of the rules’ own `url`. */
  networks?: TenthEarnList['networks'] | undefined
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  shares?: TenthEarnList['shares'] | undefined
}

export interface TenthEarnListEvents {
  /** A member says that they shared or followed (`tellShare`). */
  'tenth-send': TenthSendEvents
  /** It was noted; `reply` has what it gave. */
  'tenth-sent': TenthSentEvents
}

export interface TenthEarnListHandlers {
  /** A member says that they shared or followed (`tellShare`). */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was noted; `reply` has what it gave. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthExpiringPointsProps extends EveryElement {
  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  schedule?: TenthExpiringPoints['schedule'] | null | undefined
  /** Shows only what ends within so many days. */
  within?: TenthExpiringPoints['within'] | null | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  useUrl?: TenthExpiringPoints['useUrl'] | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  hideEmpty?: TenthExpiringPoints['hideEmpty'] | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  'use-url'?: Written<TenthExpiringPoints['useUrl']> | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'hide-empty'?: Written<TenthExpiringPoints['hideEmpty']> | undefined
}

export interface TenthExpiringPointsEvents {
  /** Somebody wants to use points. Cancel it to show something else than the panel. */
  'tenth-open': TenthOpenEvent
}

export interface TenthExpiringPointsHandlers {
  /** Somebody wants to use points. Cancel it to show something else than the panel. */
  'ontenth-open'?: ((event: TenthOpenEvent) => void) | undefined
}

export interface TenthHelpProps extends EveryElement {
  /** The shop's page with a form or an address. */
  contactUrl?: TenthHelp['contactUrl'] | undefined
  /** The shop's e-mail address. */
  email?: TenthHelp['email'] | undefined
  /** The shop's telephone number. */
  phone?: TenthHelp['phone'] | undefined
  /** The shop's page with a form or an address. */
  'contact-url'?: Written<TenthHelp['contactUrl']> | undefined
}

export interface TenthHelpEvents {}

export interface TenthHelpHandlers {}

export interface TenthJoinProps extends EveryElement {
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthJoin['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthJoin['signInUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: Written<TenthJoin['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: Written<TenthJoin['signInUrl']> | undefined
}

export interface TenthJoinEvents {
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'tenth-join': TenthJoinEvent
}

export interface TenthJoinHandlers {
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((event: TenthJoinEvent) => void) | undefined
}

export interface TenthLauncherProps extends EveryElement {
  /** Shows the panel. */
  open?: TenthLauncher['open'] | undefined
  /** The corner at the bottom where a line of text ends, or where it starts. */
  position?: TenthLauncher['position'] | undefined
  /** The panel's sections to show, in their order, such as `rewards cards history`. */
  sections?: TenthLauncher['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthLauncher['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthLauncher['signInUrl'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthLauncher['wallet'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: Written<TenthLauncher['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: Written<TenthLauncher['signInUrl']> | undefined
}

export interface TenthLauncherEvents {
  /** The button was pressed. Cancel it to keep the panel shut. */
  'tenth-open': TenthOpenEvent
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'tenth-join': TenthJoinEvent
}

export interface TenthLauncherHandlers {
  /** The button was pressed. Cancel it to keep the panel shut. */
  'ontenth-open'?: ((event: TenthOpenEvent) => void) | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((event: TenthJoinEvent) => void) | undefined
}

export interface TenthLeaderboardProps extends EveryElement {
  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  board?: TenthLeaderboard['board'] | null | undefined
}

export interface TenthLeaderboardEvents {
  /** A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent. */
  'tenth-send': TenthSendEvents
  /** A name was set or taken back. */
  'tenth-sent': TenthSentEvents
}

export interface TenthLeaderboardHandlers {
  /** A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent. */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** A name was set or taken back. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthNoticesProps extends EveryElement {
  /** The notices to show, instead of the server's. The attribute takes JSON. */
  notices?: TenthNotices['notices'] | undefined
}

export interface TenthNoticesEvents {
  /** Notices were in sight (`seeNotices`). Cancel it and they stay new. */
  'tenth-send': TenthSendEvents
  /** The server knows that they were. */
  'tenth-sent': TenthSentEvents
}

export interface TenthNoticesHandlers {
  /** Notices were in sight (`seeNotices`). Cancel it and they stay new. */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** The server knows that they were. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthOfferListProps extends EveryElement {
  /** The offers to show, instead of the server's. The attribute takes JSON. */
  offers?: TenthOfferList['offers'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthOfferList['wallet'] | undefined
}

export interface TenthOfferListEvents {
  /** An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens. */
  'tenth-send': TenthSendEvents
  /** It was; the reply to `takeOffer` has the code. */
  'tenth-sent': TenthSentEvents
}

export interface TenthOfferListHandlers {
  /** An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens. */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was; the reply to `takeOffer` has the code. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthPanelProps extends EveryElement {
  /** The sections to show, in their order, such as `rewards cards history`; one left out is not shown. */
  sections?: TenthPanel['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthPanel['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthPanel['signInUrl'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthPanel['wallet'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: Written<TenthPanel['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: Written<TenthPanel['signInUrl']> | undefined
}

export interface TenthPanelEvents {
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'tenth-join': TenthJoinEvent
}

export interface TenthPanelHandlers {
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((event: TenthJoinEvent) => void) | undefined
}

export interface TenthPointsBadgeProps extends EveryElement {
  /** Hides the badge while the balance is zero. */
  hideEmpty?: TenthPointsBadge['hideEmpty'] | undefined
  /** Hides the badge while the balance is zero. */
  'hide-empty'?: Written<TenthPointsBadge['hideEmpty']> | undefined
}

export interface TenthPointsBadgeEvents {
  /** The badge was activated. Cancel it to keep the panel shut. */
  'tenth-open': TenthOpenEvent
}

export interface TenthPointsBadgeHandlers {
  /** The badge was activated. Cancel it to keep the panel shut. */
  'ontenth-open'?: ((event: TenthOpenEvent) => void) | undefined
}

export interface TenthPointsEstimateProps extends EveryElement {
  /** What is in the cart; as an attribute, JSON. */
  cart?: TenthPointsEstimate['cart'] | null | undefined
  /** What the cart earns, instead of the server's answer. The attribute takes JSON. */
  estimate?: TenthPointsEstimate['estimate'] | null | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  wait?: TenthPointsEstimate['wait'] | undefined
}

export interface TenthPointsEstimateEvents {
  /** An answer came. */
  'tenth-estimate': TenthEstimateEvent
}

export interface TenthPointsEstimateHandlers {
  /** An answer came. */
  'ontenth-estimate'?: ((event: TenthEstimateEvent) => void) | undefined
}

export interface TenthPointsHistoryProps extends EveryElement {
  /** The member's entries to show, newest first, instead of the server's. The attribute takes JSON. */
  entries?: TenthPointsHistory['entries'] | undefined
}

export interface TenthPointsHistoryEvents {}

export interface TenthPointsHistoryHandlers {}

export interface TenthPointsSliderProps extends EveryElement {
  /** What is in the cart; as an attribute, JSON. */
  cart?: TenthPointsSlider['cart'] | null | undefined
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  quote?: TenthPointsSlider['quote'] | null | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  wait?: TenthPointsSlider['wait'] | undefined
  /** The name it has in its form. */
  name?: TenthPointsSlider['name'] | undefined
  /** Takes no input, and sends nothing with its form. */
  disabled?: TenthPointsSlider['disabled'] | undefined
  /** How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
   * is made to fit. As an attribute, what a form that is reset goes back to. */
  value?: TenthPointsSlider['value'] | undefined
}

export interface TenthPointsSliderEvents {
  /** Points are being chosen. */
  input: Event
  /** A person has chosen points; `value` has how many and `money` what they are worth. */
  change: Event
  /** An answer of the server came. It may have made the value less. */
  'tenth-quote': TenthQuoteEvent
}

export interface TenthPointsSliderHandlers {
  /** Points are being chosen. */
  oninput?: ((event: Event) => void) | undefined
  /** A person has chosen points; `value` has how many and `money` what they are worth. */
  onchange?: ((event: Event) => void) | undefined
  /** An answer of the server came. It may have made the value less. */
  'ontenth-quote'?: ((event: TenthQuoteEvent) => void) | undefined
}

export interface TenthProfileProps extends EveryElement {
  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  consents?: TenthProfile['consents'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  profile?: TenthProfile['profile'] | undefined
}

export interface TenthProfileEvents {
  /** Something is changed, linked, exported or erased. Cancel it and nothing is. */
  'tenth-send': TenthSendEvents
  /** It was. */
  'tenth-sent': TenthSentEvents
}

export interface TenthProfileHandlers {
  /** Something is changed, linked, exported or erased. Cancel it and nothing is. */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthReferralLandingProps extends EveryElement {
  /** The friend's code. */
  code?: TenthReferralLanding['code'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  joinUrl?: TenthReferralLanding['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthReferralLanding['signInUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'join-url'?: Written<TenthReferralLanding['joinUrl']> | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: Written<TenthReferralLanding['signInUrl']> | undefined
}

export interface TenthReferralLandingEvents {
  /** Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way. */
  'tenth-join': TenthJoinEvent
}

export interface TenthReferralLandingHandlers {
  /** Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((event: TenthJoinEvent) => void) | undefined
}

export interface TenthReferralModalProps extends EveryElement {
  /** Shows the modal. */
  open?: TenthReferralModal['open'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthReferralModal['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: Written<TenthReferralModal['joinUrl']> | undefined
}

export interface TenthReferralModalEvents {
  /** The link is shared. Cancel it to share it another way. */
  'tenth-share': TenthShareEvent
  /** Somebody wants to join first. */
  'tenth-join': TenthJoinEvent
}

export interface TenthReferralModalHandlers {
  /** The link is shared. Cancel it to share it another way. */
  'ontenth-share'?: ((event: TenthShareEvent) => void) | undefined
  /** Somebody wants to join first. */
  'ontenth-join'?: ((event: TenthJoinEvent) => void) | undefined
}

export interface TenthReferralStatusProps extends EveryElement {
  /** What became of each friend, newest first, instead of the server's. The attribute takes JSON. */
  friends?: TenthReferralStatus['friends'] | undefined
}

export interface TenthReferralStatusEvents {}

export interface TenthReferralStatusHandlers {}

export interface TenthRewardCardProps extends EveryElement {
  /** The reward's id in the programme. */
  reward?: TenthRewardCard['reward'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthRewardCard['wallet'] | undefined
}

export interface TenthRewardCardEvents {
  /** The reward is asked for. Cancel it and nothing is taken. */
  'tenth-redeem': TenthRedeemEvent
  /** The reward was taken; the event has its code. */
  'tenth-redeemed': TenthRedeemedEvent
}

export interface TenthRewardCardHandlers {
  /** The reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: ((event: TenthRedeemEvent) => void) | undefined
  /** The reward was taken; the event has its code. */
  'ontenth-redeemed'?: ((event: TenthRedeemedEvent) => void) | undefined
}

export interface TenthRewardListProps extends EveryElement {
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthRewardList['wallet'] | undefined
}

export interface TenthRewardListEvents {
  /** A reward is asked for. Cancel it and nothing is taken. */
  'tenth-redeem': TenthRedeemEvent
  /** A reward was taken; the event has its code. */
  'tenth-redeemed': TenthRedeemedEvent
  /** A reward was given back. */
  'tenth-cancelled': TenthCancelledEvent
}

export interface TenthRewardListHandlers {
  /** A reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: ((event: TenthRedeemEvent) => void) | undefined
  /** A reward was taken; the event has its code. */
  'ontenth-redeemed'?: ((event: TenthRedeemedEvent) => void) | undefined
  /** A reward was given back. */
  'ontenth-cancelled'?: ((event: TenthCancelledEvent) => void) | undefined
}

export interface TenthStampCardProps extends EveryElement {
  /** The card's id in the programme. */
  card?: TenthStampCard['card'] | undefined
  /** How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
   * reward. */
  design?: TenthStampCard['design'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthStampCard['wallet'] | undefined
}

export interface TenthStampCardEvents {
  /** The card's reward is asked for. Cancel it and nothing is taken. */
  'tenth-redeem': TenthRedeemEvent
  /** The reward was taken; the event has its code. */
  'tenth-redeemed': TenthRedeemedEvent
}

export interface TenthStampCardHandlers {
  /** The card's reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: ((event: TenthRedeemEvent) => void) | undefined
  /** The reward was taken; the event has its code. */
  'ontenth-redeemed'?: ((event: TenthRedeemedEvent) => void) | undefined
}

export interface TenthStampCardsProps extends EveryElement {
  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. */
  design?: TenthStampCards['design'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthStampCards['wallet'] | undefined
}

export interface TenthStampCardsEvents {}

export interface TenthStampCardsHandlers {}

export interface TenthSurveyProps extends EveryElement {
  /** What to ask, instead of the server's. The attribute takes JSON. */
  askings?: TenthSurvey['askings'] | undefined
  /** Nothing can be answered. */
  disabled?: TenthSurvey['disabled'] | undefined
  /** Under this name a form around it sends the answers. */
  name?: TenthSurvey['name'] | undefined
  /** The id of the survey to show. */
  survey?: TenthSurvey['survey'] | undefined
}

export interface TenthSurveyEvents {
  /** A person answered a question; `answers` has all of them. */
  change: Event
  /** The answers are sent (`answerSurvey`). Cancel it and they are not. */
  'tenth-send': TenthSendEvents
  /** They were; `reply` has what they gave. */
  'tenth-sent': TenthSentEvents
}

export interface TenthSurveyHandlers {
  /** A person answered a question; `answers` has all of them. */
  onchange?: ((event: Event) => void) | undefined
  /** The answers are sent (`answerSurvey`). Cancel it and they are not. */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** They were; `reply` has what they gave. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthThankYouProps extends EveryElement {
  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  notes?: TenthThankYou['notes'] | null | undefined
}

export interface TenthThankYouEvents {}

export interface TenthThankYouHandlers {}

export interface TenthTierProgressProps extends EveryElement {}

export interface TenthTierProgressEvents {}

export interface TenthTierProgressHandlers {}

export interface TenthTierTableProps extends EveryElement {}

export interface TenthTierTableEvents {}

export interface TenthTierTableHandlers {}

export interface TenthVoucherProps extends EveryElement {
  /** The id of the redemption it stands for. */
  voucher?: TenthVoucher['voucher'] | undefined
  /** Its code, where the page has it, such as from `tenth-redeemed`: no server can tell it again. */
  code?: TenthVoucher['code'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthVoucher['wallet'] | undefined
  /** The voucher to show, instead of the server's. The attribute takes JSON. */
  redemption?: TenthVoucher['redemption'] | undefined
}

export interface TenthVoucherEvents {
  /** The code is asked for (`revealCode`), or the voucher given back (`cancelRedemption`). Cancel it and nothing happens. */
  'tenth-send': TenthSendEvents
  /** It was; the reply to `revealCode` has the code. */
  'tenth-sent': TenthSentEvents
}

export interface TenthVoucherHandlers {
  /** The code is asked for (`revealCode`), or the voucher given back (`cancelRedemption`). Cancel it and nothing happens. */
  'ontenth-send'?: ((event: TenthSendEvents) => void) | undefined
  /** It was; the reply to `revealCode` has the code. */
  'ontenth-sent'?: ((event: TenthSentEvents) => void) | undefined
}

export interface TenthVoucherListProps extends EveryElement {
  /** The vouchers to show, usable or not, instead of the server's. The attribute takes JSON. */
  redemptions?: TenthVoucherList['redemptions'] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. */
  wallet?: TenthVoucherList['wallet'] | undefined
}

export interface TenthVoucherListEvents {}

export interface TenthVoucherListHandlers {}

export interface CustomProperties {
  /** The colour all others are made of. */
  '--tenth-brand'?: string | undefined
  /** The font family; without it, the page's. */
  '--tenth-font'?: string | undefined
  /** How round corners are. */
  '--tenth-radius'?: string | undefined
  /** How much room there is within; 0.7 is denser. */
  '--tenth-space'?: string | undefined
  /** The colour of shadows; `transparent` is none. */
  '--tenth-shadow'?: string | undefined
  /** How large at least what is pressed is; 44px for a kiosk. */
  '--tenth-target'?: string | undefined
  /** Of buttons, links and bars; without it the brand, as dark as is safe. */
  '--tenth-accent'?: string | undefined
  /** Of words on the accent; without it white, in the dark nearly black. */
  '--tenth-on-accent'?: string | undefined
  /** Behind the elements; without it white, in the dark a dim brand. */
  '--tenth-surface'?: string | undefined
  /** Behind what stands out a little; without it a breath of the brand. */
  '--tenth-tint'?: string | undefined
  /** Of words; without it nearly black, in the dark nearly white. */
  '--tenth-text'?: string | undefined
  /** Of quieter words; without it a softer brand. */
  '--tenth-muted'?: string | undefined
  /** Of lines and borders; without it a pale brand. */
  '--tenth-line'?: string | undefined
  /** Behind everything. */
  '--tenth-expiring-background'?: string | undefined
  /** Of the button. */
  '--tenth-launcher-background'?: string | undefined
  /** Of the button's words. */
  '--tenth-launcher-color'?: string | undefined
  /** How far it stays from the edges. */
  '--tenth-launcher-gap'?: string | undefined
  /** The panel's width. */
  '--tenth-launcher-width'?: string | undefined
  /** The button's z-index. */
  '--tenth-launcher-layer'?: string | undefined
  /** Behind the member's own place. */
  '--tenth-leaderboard-own'?: string | undefined
  /** Behind the balance. */
  '--tenth-panel-hero'?: string | undefined
  /** Of the words there. */
  '--tenth-panel-hero-color'?: string | undefined
  /** Corner radius. */
  '--tenth-badge-radius'?: string | undefined
  /** Behind the balance. */
  '--tenth-badge-background'?: string | undefined
  /** Of the balance and the icon. */
  '--tenth-badge-color'?: string | undefined
  /** Behind the line. */
  '--tenth-estimate-background'?: string | undefined
  /** Of its words. */
  '--tenth-estimate-color'?: string | undefined
  /** Of the chosen part of the track and of the knob. */
  '--tenth-slider-color'?: string | undefined
  /** Of the rest of the track. */
  '--tenth-slider-track'?: string | undefined
  /** Behind a reward. */
  '--tenth-reward-background'?: string | undefined
  /** Corner radius of a reward. */
  '--tenth-reward-radius'?: string | undefined
  /** Behind the stamps. */
  '--tenth-card-background'?: string | undefined
  /** Of the words and empty places on it. */
  '--tenth-card-color'?: string | undefined
  /** Of the stamps. */
  '--tenth-stamp-color'?: string | undefined
  /** Around the lower half. Unset, there is a line in the dark alone. */
  '--tenth-ticket-line'?: string | undefined
  /** Behind the survey. */
  '--tenth-survey-background'?: string | undefined
  /** Behind the note. */
  '--tenth-thanks-background'?: string | undefined
  /** Of its words. */
  '--tenth-thanks-color'?: string | undefined
  /** Behind everything. */
  '--tenth-tier-background'?: string | undefined
  /** Of the bar and the medal. */
  '--tenth-tier-color'?: string | undefined
  /** Behind the tiers. */
  '--tenth-tier-table-background'?: string | undefined
  /** Behind the member's own tier. */
  '--tenth-tier-table-own'?: string | undefined
  /** Behind the name. */
  '--tenth-voucher-background'?: string | undefined
  /** Of the words there. */
  '--tenth-voucher-color'?: string | undefined
}

export interface Elements {
  /** A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
   * whose value is such as `12-24`; otherwise it saves by itself. */
  'tenth-birthday': {
    element: TenthBirthday
    props: TenthBirthdayProps
    events: TenthBirthdayEvents
    handlers: TenthBirthdayHandlers
  }
  /** Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
   * that cancels at once; it looks like the others and is never behind them. */
  'tenth-cancel-flow': {
    element: TenthCancelFlow
    props: TenthCancelFlowProps
    events: TenthCancelFlowEvents
    handlers: TenthCancelFlowHandlers
  }
  /** A voucher's code for the till: as a QR code and a barcode to scan, in letters to read out and to copy, and with a link
   * into a wallet where the shop has one. */
  'tenth-code': { element: TenthCode; props: TenthCodeProps; events: TenthCodeEvents; handlers: TenthCodeHandlers }
  /** Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not. */
  'tenth-complaint': {
    element: TenthComplaint
    props: TenthComplaintProps
    events: TenthComplaintEvents
    handlers: TenthComplaintHandlers
  }
  /** Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
   * the seal of its random number, by which anybody can work the draw out again. */
  'tenth-contest': {
    element: TenthContest
    props: TenthContestProps
    events: TenthContestEvents
    handlers: TenthContestHandlers
  }
  /** The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
   * give, with what a member has done already. That somebody shared is their own word, and the list says so. */
  'tenth-earn-list': {
    element: TenthEarnList
    props: TenthEarnListProps
    events: TenthEarnListEvents
    handlers: TenthEarnListHandlers
  }
  /** What a member loses next of points and stamps, until when it can be used, and a way to use it. */
  'tenth-expiring-points': {
    element: TenthExpiringPoints
    props: TenthExpiringPointsProps
    events: TenthExpiringPointsEvents
    handlers: TenthExpiringPointsHandlers
  }
  /** What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
   * shop. */
  'tenth-help': { element: TenthHelp; props: TenthHelpProps; events: TenthHelpEvents; handlers: TenthHelpHandlers }
  /** The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
   * welcome right after joining. */
  'tenth-join': { element: TenthJoin; props: TenthJoinProps; events: TenthJoinEvents; handlers: TenthJoinHandlers }
  /** A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
   * `tenth-open` of the page opens it too, such as a points badge's. */
  'tenth-launcher': {
    element: TenthLauncher
    props: TenthLauncherProps
    events: TenthLauncherEvents
    handlers: TenthLauncherHandlers
  }
  /** Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
   * member chooses it here, and takes it back. */
  'tenth-leaderboard': {
    element: TenthLeaderboard
    props: TenthLeaderboardProps
    events: TenthLeaderboardEvents
    handlers: TenthLeaderboardHandlers
  }
  /** What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
   * once it was in sight for a moment. */
  'tenth-notices': {
    element: TenthNotices
    props: TenthNoticesProps
    events: TenthNoticesEvents
    handlers: TenthNoticesHandlers
  }
  /** Offers for this member: those the checkout counts off by itself, and those that are taken as a code. */
  'tenth-offer-list': {
    element: TenthOfferList
    props: TenthOfferListProps
    events: TenthOfferListEvents
    handlers: TenthOfferListHandlers
  }
  /** The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
   * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can. */
  'tenth-panel': { element: TenthPanel; props: TenthPanelProps; events: TenthPanelEvents; handlers: TenthPanelHandlers }
  /** A member's balance, as a small badge that fits beside text. */
  'tenth-points-badge': {
    element: TenthPointsBadge
    props: TenthPointsBadgeProps
    events: TenthPointsBadgeEvents
    handlers: TenthPointsBadgeHandlers
  }
  /** What a cart will earn, to the point. Signed out it says what somebody who joined would earn. */
  'tenth-points-estimate': {
    element: TenthPointsEstimate
    props: TenthPointsEstimateProps
    events: TenthPointsEstimateEvents
    handlers: TenthPointsEstimateHandlers
  }
  /** What happened to a member's points and stamps, newest first, a line for each order, return or reward. */
  'tenth-points-history': {
    element: TenthPointsHistory
    props: TenthPointsHistoryProps
    events: TenthPointsHistoryEvents
    handlers: TenthPointsHistoryHandlers
  }
  /** How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
   * how many points, and the shop's backend spends them. */
  'tenth-points-slider': {
    element: TenthPointsSlider
    props: TenthPointsSliderProps
    events: TenthPointsSliderEvents
    handlers: TenthPointsSliderHandlers
  }
  /** What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
   * and to be forgotten. */
  'tenth-profile': {
    element: TenthProfile
    props: TenthProfileProps
    events: TenthProfileEvents
    handlers: TenthProfileHandlers
  }
  /** The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
   * link (`?ref=CODE`) and is no member yet. */
  'tenth-referral-landing': {
    element: TenthReferralLanding
    props: TenthReferralLandingProps
    events: TenthReferralLandingEvents
    handlers: TenthReferralLandingHandlers
  }
  /** A member's own link for friends, and what became of those who followed it. */
  'tenth-referral-modal': {
    element: TenthReferralModal
    props: TenthReferralModalProps
    events: TenthReferralModalEvents
    handlers: TenthReferralModalHandlers
  }
  /** What became of the friends a member brought; nothing tells who they are. */
  'tenth-referral-status': {
    element: TenthReferralStatus
    props: TenthReferralStatusProps
    events: TenthReferralStatusEvents
    handlers: TenthReferralStatusHandlers
  }
  /** One reward, such as beside the product it gives: what it is, what it costs, what is missing, and the button that takes
   * it. */
  'tenth-reward-card': {
    element: TenthRewardCard
    props: TenthRewardCardProps
    events: TenthRewardCardEvents
    handlers: TenthRewardCardHandlers
  }
  /** The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used. */
  'tenth-reward-list': {
    element: TenthRewardList
    props: TenthRewardListProps
    events: TenthRewardListEvents
    handlers: TenthRewardListHandlers
  }
  /** A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward. */
  'tenth-stamp-card': {
    element: TenthStampCard
    props: TenthStampCardProps
    events: TenthStampCardEvents
    handlers: TenthStampCardHandlers
  }
  /** Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
   * to go. */
  'tenth-stamp-cards': {
    element: TenthStampCards
    props: TenthStampCardsProps
    events: TenthStampCardsEvents
    handlers: TenthStampCardsHandlers
  }
  /** A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
   * a field of that form instead, which sends the answers as JSON. */
  'tenth-survey': {
    element: TenthSurvey
    props: TenthSurveyProps
    events: TenthSurveyEvents
    handlers: TenthSurveyHandlers
  }
  /** The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
   *
   * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
   * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there. */
  'tenth-thank-you': {
    element: TenthThankYou
    props: TenthThankYouProps
    events: TenthThankYouEvents
    handlers: TenthThankYouHandlers
  }
  /** A member's tier: what is missing for the next one, until when it is counted, and what comes after that. */
  'tenth-tier-progress': {
    element: TenthTierProgress
    props: TenthTierProgressProps
    events: TenthTierProgressEvents
    handlers: TenthTierProgressHandlers
  }
  /** All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
   * becomes a card for each tier where there is little room. */
  'tenth-tier-table': {
    element: TenthTierTable
    props: TenthTierTableProps
    events: TenthTierTableEvents
    handlers: TenthTierTableHandlers
  }
  /** One voucher of the member, for the till: its code to copy, to scan and to read out, and until when it can be used. A
   * code is known only where it was just made, or where the page hands it in. */
  'tenth-voucher': {
    element: TenthVoucher
    props: TenthVoucherProps
    events: TenthVoucherEvents
    handlers: TenthVoucherHandlers
  }
  /** The member's vouchers: those that can be used, what ends first before the others, with the codes that were made while
   * it is in the page; used and expired ones behind them. */
  'tenth-voucher-list': {
    element: TenthVoucherList
    props: TenthVoucherListProps
    events: TenthVoucherListEvents
    handlers: TenthVoucherListHandlers
  }
}
