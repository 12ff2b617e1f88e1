import type {
  TenthBirthday,
  TenthCancelFlow,
  TenthCancelledEvent,
  TenthComplaint,
  TenthContest,
  TenthEarnList,
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
  TenthRewardList,
  TenthSendEvent,
  TenthSentEvent,
  TenthShareEvent,
  TenthStampCard,
  TenthStampCards,
  TenthSurvey,
  TenthThankYou,
  TenthTierProgress,
  TenthTierTable,
} from '../dist/index.js'
import type { DefineComponent } from 'vue'

type TenthBirthdayProps = {
  /** Nothing can be chosen. */
  disabled?: TenthBirthday['disabled']
  /** Under this name a form around it sends the birthday. */
  name?: TenthBirthday['name']
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  profile?: TenthBirthday['profile']
  /** A form around it asks for an answer. */
  required?: TenthBirthday['required']
  /** Month and day, such as `12-24`; empty where none is chosen. */
  value?: TenthBirthday['value']
  /** The language it speaks, such as `lt`. */
  language?: TenthBirthday['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthBirthday['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthBirthday['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthBirthday['member']
  /** The client it asks. */
  client?: TenthBirthday['client']
  /** A person chose another day; `value` has it. */
  onchange?: (e: CustomEvent<Event>) => void
  /** The birthday is saved (`changeMyProfile`). */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthCancelFlowProps = {
  /** The id of the subscription it is about. */
  subscription?: TenthCancelFlow['subscription']
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  subscriptions?: TenthCancelFlow['subscriptions']
  /** The language it speaks, such as `lt`. */
  language?: TenthCancelFlow['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthCancelFlow['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthCancelFlow['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthCancelFlow['member']
  /** The client it asks. */
  client?: TenthCancelFlow['client']
  /** A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`). */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was; `reply` has where the cancelling stands. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthComplaintProps = {
  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  complaints?: TenthComplaint['complaints']
  /** The member's orders to choose from, `{ id, name }` each, as JSON. */
  orders?: TenthComplaint['orders']
  /** The language it speaks, such as `lt`. */
  language?: TenthComplaint['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthComplaint['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthComplaint['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthComplaint['member']
  /** The client it asks. */
  client?: TenthComplaint['client']
  /** A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`). */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was; `reply` has the case. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthContestProps = {
  /** The id of the contest to show. */
  contest?: TenthContest['contest']
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  contests?: TenthContest['contests']
  /** The language it speaks, such as `lt`. */
  language?: TenthContest['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthContest['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthContest['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthContest['member']
  /** The client it asks. */
  client?: TenthContest['client']
  /** A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`). */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was done. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthEarnListProps = {
  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON. A link leads there. */
  networks?: TenthEarnList['networks']
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  shares?: TenthEarnList['shares']
  /** The language it speaks, such as `lt`. */
  language?: TenthEarnList['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthEarnList['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthEarnList['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthEarnList['member']
  /** The client it asks. */
  client?: TenthEarnList['client']
  /** A member says that they shared or followed (`tellShare`). */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was noted; `reply` has what it gave. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthExpiringPointsProps = {
  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  schedule?: TenthExpiringPoints['schedule']
  /** Shows only what ends within so many days. */
  within?: TenthExpiringPoints['within']
  /** Where points are used. Without it, the button asks for the panel. */
  'use-url'?: TenthExpiringPoints['useUrl']
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'hide-empty'?: TenthExpiringPoints['hideEmpty']
  /** The language it speaks, such as `lt`. */
  language?: TenthExpiringPoints['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthExpiringPoints['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthExpiringPoints['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthExpiringPoints['member']
  /** The client it asks. */
  client?: TenthExpiringPoints['client']
  /** Somebody wants to use points. Cancel it to show something else than the panel. */
  'ontenth-open'?: (e: CustomEvent<TenthOpenEvent>) => void
}

type TenthHelpProps = {
  /** The shop's page with a form or an address. */
  'contact-url'?: TenthHelp['contactUrl']
  /** The shop's e-mail address. */
  email?: TenthHelp['email']
  /** The shop's telephone number. */
  phone?: TenthHelp['phone']
  /** The language it speaks, such as `lt`. */
  language?: TenthHelp['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthHelp['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthHelp['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthHelp['member']
  /** The client it asks. */
  client?: TenthHelp['client']
}

type TenthJoinProps = {
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthJoin['joinUrl']
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthJoin['signInUrl']
  /** The language it speaks, such as `lt`. */
  language?: TenthJoin['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthJoin['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthJoin['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthJoin['member']
  /** The client it asks. */
  client?: TenthJoin['client']
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: (e: CustomEvent<TenthJoinEvent>) => void
}

type TenthLauncherProps = {
  /** Shows the panel. */
  open?: TenthLauncher['open']
  /** The corner at the bottom where a line of text ends, or where it starts. */
  position?: TenthLauncher['position']
  /** The panel's sections to show, in their order, such as `rewards cards history`. */
  sections?: TenthLauncher['sections']
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthLauncher['joinUrl']
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthLauncher['signInUrl']
  /** The language it speaks, such as `lt`. */
  language?: TenthLauncher['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthLauncher['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthLauncher['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthLauncher['member']
  /** The client it asks. */
  client?: TenthLauncher['client']
  /** The button was pressed. Cancel it to keep the panel shut. */
  'ontenth-open'?: (e: CustomEvent<TenthOpenEvent>) => void
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: (e: CustomEvent<TenthJoinEvent>) => void
}

type TenthLeaderboardProps = {
  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  board?: TenthLeaderboard['board']
  /** The language it speaks, such as `lt`. */
  language?: TenthLeaderboard['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthLeaderboard['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthLeaderboard['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthLeaderboard['member']
  /** The client it asks. */
  client?: TenthLeaderboard['client']
  /** A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent. */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** A name was set or taken back. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthNoticesProps = {
  /** The notices to show, instead of the server's. The attribute takes JSON. */
  notices?: TenthNotices['notices']
  /** The language it speaks, such as `lt`. */
  language?: TenthNotices['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthNotices['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthNotices['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthNotices['member']
  /** The client it asks. */
  client?: TenthNotices['client']
  /** Notices were in sight (`seeNotices`). Cancel it and they stay new. */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** The server knows that they were. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthOfferListProps = {
  /** The offers to show, instead of the server's. The attribute takes JSON. */
  offers?: TenthOfferList['offers']
  /** The language it speaks, such as `lt`. */
  language?: TenthOfferList['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthOfferList['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthOfferList['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthOfferList['member']
  /** The client it asks. */
  client?: TenthOfferList['client']
  /** An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens. */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was; the reply to `takeOffer` has the code. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthPanelProps = {
  /** The sections to show, in their order, such as `rewards cards history`; one left out is not shown. */
  sections?: TenthPanel['sections']
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthPanel['joinUrl']
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthPanel['signInUrl']
  /** The language it speaks, such as `lt`. */
  language?: TenthPanel['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPanel['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPanel['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPanel['member']
  /** The client it asks. */
  client?: TenthPanel['client']
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: (e: CustomEvent<TenthJoinEvent>) => void
}

type TenthPointsBadgeProps = {
  /** Hides the badge while the balance is zero. */
  'hide-empty'?: TenthPointsBadge['hideEmpty']
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsBadge['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsBadge['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsBadge['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsBadge['member']
  /** The client it asks. */
  client?: TenthPointsBadge['client']
  /** The badge was activated. Cancel it to keep the panel shut. */
  'ontenth-open'?: (e: CustomEvent<TenthOpenEvent>) => void
}

type TenthPointsEstimateProps = {
  /** What is in the cart; as an attribute, JSON. */
  cart?: TenthPointsEstimate['cart']
  /** How many milliseconds a cart must be still before it is asked about. */
  wait?: TenthPointsEstimate['wait']
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsEstimate['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsEstimate['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsEstimate['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsEstimate['member']
  /** The client it asks. */
  client?: TenthPointsEstimate['client']
  /** An answer came. */
  'ontenth-estimate'?: (e: CustomEvent<TenthEstimateEvent>) => void
}

type TenthPointsHistoryProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsHistory['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsHistory['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsHistory['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsHistory['member']
  /** The client it asks. */
  client?: TenthPointsHistory['client']
}

type TenthPointsSliderProps = {
  /** What is in the cart; as an attribute, JSON. */
  cart?: TenthPointsSlider['cart']
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  quote?: TenthPointsSlider['quote']
  /** How many milliseconds a cart must be still before it is asked about. */
  wait?: TenthPointsSlider['wait']
  /** The name it has in its form. */
  name?: TenthPointsSlider['name']
  /** How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
is made to fit. As an attribute, what a form that is reset goes back to. */
  value?: TenthPointsSlider['value']
  /** Takes no input, and sends nothing with its form. */
  disabled?: TenthPointsSlider['disabled']
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsSlider['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsSlider['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsSlider['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsSlider['member']
  /** What the chosen points are worth, in minor units of the programme's currency. */
  money?: TenthPointsSlider['money']
  /** The form it belongs to. */
  form?: TenthPointsSlider['form']
  /** The labels that a page gave it. */
  labels?: TenthPointsSlider['labels']
  /** Whether it can be sent: not while points are chosen and the server has not said yet that they may be. */
  validity?: TenthPointsSlider['validity']
  /** Why it cannot be sent. */
  validationMessage?: TenthPointsSlider['validationMessage']
  /** Whether its validity is looked at, which it is not while it is disabled. */
  willValidate?: TenthPointsSlider['willValidate']
  /** The client it asks. */
  client?: TenthPointsSlider['client']
  /** Points are being chosen. */
  oninput?: (e: CustomEvent<Event>) => void
  /** A person has chosen points; `value` has how many and `money` what they are worth. */
  onchange?: (e: CustomEvent<Event>) => void
  /** An answer of the server came. It may have made the value less. */
  'ontenth-quote'?: (e: CustomEvent<TenthQuoteEvent>) => void
}

type TenthProfileProps = {
  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  consents?: TenthProfile['consents']
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  profile?: TenthProfile['profile']
  /** The language it speaks, such as `lt`. */
  language?: TenthProfile['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthProfile['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthProfile['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthProfile['member']
  /** The client it asks. */
  client?: TenthProfile['client']
  /** Something is changed, linked, exported or erased. Cancel it and nothing is. */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** It was. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthReferralLandingProps = {
  /** The friend's code. */
  code?: TenthReferralLanding['code']
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'join-url'?: TenthReferralLanding['joinUrl']
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthReferralLanding['signInUrl']
  /** The language it speaks, such as `lt`. */
  language?: TenthReferralLanding['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthReferralLanding['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthReferralLanding['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthReferralLanding['member']
  /** The client it asks. */
  client?: TenthReferralLanding['client']
  /** Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way. */
  'ontenth-join'?: (e: CustomEvent<TenthJoinEvent>) => void
}

type TenthReferralModalProps = {
  /** Shows the modal. */
  open?: TenthReferralModal['open']
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthReferralModal['joinUrl']
  /** The language it speaks, such as `lt`. */
  language?: TenthReferralModal['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthReferralModal['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthReferralModal['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthReferralModal['member']
  /** The client it asks. */
  client?: TenthReferralModal['client']
  /** The link is shared. Cancel it to share it another way. */
  'ontenth-share'?: (e: CustomEvent<TenthShareEvent>) => void
  /** Somebody wants to join first. */
  'ontenth-join'?: (e: CustomEvent<TenthJoinEvent>) => void
}

type TenthReferralStatusProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthReferralStatus['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthReferralStatus['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthReferralStatus['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthReferralStatus['member']
  /** The client it asks. */
  client?: TenthReferralStatus['client']
}

type TenthRewardListProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthRewardList['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthRewardList['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthRewardList['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthRewardList['member']
  /** The client it asks. */
  client?: TenthRewardList['client']
  /** A reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: (e: CustomEvent<TenthRedeemEvent>) => void
  /** A reward was taken; the event has its code. */
  'ontenth-redeemed'?: (e: CustomEvent<TenthRedeemedEvent>) => void
  /** A reward was given back. */
  'ontenth-cancelled'?: (e: CustomEvent<TenthCancelledEvent>) => void
}

type TenthStampCardProps = {
  /** The card's id in the programme. */
  card?: TenthStampCard['card']
  /** How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
reward. */
  design?: TenthStampCard['design']
  /** The language it speaks, such as `lt`. */
  language?: TenthStampCard['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthStampCard['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthStampCard['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthStampCard['member']
  /** The client it asks. */
  client?: TenthStampCard['client']
  /** The card's reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: (e: CustomEvent<TenthRedeemEvent>) => void
  /** The reward was taken; the event has its code. */
  'ontenth-redeemed'?: (e: CustomEvent<TenthRedeemedEvent>) => void
}

type TenthStampCardsProps = {
  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. */
  design?: TenthStampCards['design']
  /** The language it speaks, such as `lt`. */
  language?: TenthStampCards['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthStampCards['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthStampCards['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthStampCards['member']
  /** The client it asks. */
  client?: TenthStampCards['client']
}

type TenthSurveyProps = {
  /** What to ask, instead of the server's. The attribute takes JSON. */
  askings?: TenthSurvey['askings']
  /** Nothing can be answered. */
  disabled?: TenthSurvey['disabled']
  /** Under this name a form around it sends the answers. */
  name?: TenthSurvey['name']
  /** The id of the survey to show. */
  survey?: TenthSurvey['survey']
  /** The language it speaks, such as `lt`. */
  language?: TenthSurvey['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthSurvey['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthSurvey['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthSurvey['member']
  /** What is answered so far, by the questions' ids. */
  answers?: TenthSurvey['answers']
  /** The client it asks. */
  client?: TenthSurvey['client']
  /** A person answered a question; `answers` has all of them. */
  onchange?: (e: CustomEvent<Event>) => void
  /** The answers are sent (`answerSurvey`). Cancel it and they are not. */
  'ontenth-send'?: (e: CustomEvent<TenthSendEvent>) => void
  /** They were; `reply` has what they gave. */
  'ontenth-sent'?: (e: CustomEvent<TenthSentEvent>) => void
}

type TenthThankYouProps = {
  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  notes?: TenthThankYou['notes']
  /** The language it speaks, such as `lt`. */
  language?: TenthThankYou['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthThankYou['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthThankYou['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthThankYou['member']
  /** The client it asks. */
  client?: TenthThankYou['client']
}

type TenthTierProgressProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthTierProgress['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthTierProgress['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthTierProgress['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthTierProgress['member']
  /** The client it asks. */
  client?: TenthTierProgress['client']
}

type TenthTierTableProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthTierTable['language']
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthTierTable['theme']
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthTierTable['program']
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthTierTable['member']
  /** The client it asks. */
  client?: TenthTierTable['client']
}

export type CustomElements = {
  /**
   * A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
   * whose value is such as `12-24`; otherwise it saves by itself.
   * ---
   *
   *
   * ### **Events:**
   *  - **change** - A person chose another day; `value` has it.
   * - **tenth-send** - The birthday is saved (`changeMyProfile`).
   * - **tenth-sent** - It was.
   *
   * ### **CSS Parts:**
   *  - **base** - The question.
   * - **month** - The choice of the month.
   * - **day** - The choice of the day.
   * - **save** - The button that saves it.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-birthday': DefineComponent<TenthBirthdayProps>

  /**
   * Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
   * that cancels at once; it looks like the others and is never behind them.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`).
   * - **tenth-sent** - It was; `reply` has where the cancelling stands.
   *
   * ### **Slots:**
   *  - **talk** - Shown when somebody wants to talk to a person: how to reach one.
   * - _default_ - Shown where there is no subscription to cancel.
   *
   * ### **CSS Parts:**
   *  - **base** - One subscription and where its cancelling stands.
   * - **name** - The plan.
   * - **reason** - One reason to choose.
   * - **offer** - One offer.
   * - **saves** - What an offer saves.
   * - **cancel** - The button that cancels at once.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-cancel-flow': DefineComponent<TenthCancelFlowProps>

  /**
   * Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`).
   * - **tenth-sent** - It was; `reply` has the case.
   *
   * ### **Slots:**
   *  - _default_ - After everything, such as another way to reach the shop.
   *
   * ### **CSS Parts:**
   *  - **base** - The form.
   * - **reason** - One reason to choose.
   * - **send** - The button that sends the complaint.
   * - **case** - One complaint as it stands.
   * - **status** - Where it stands.
   * - **offer** - What is offered for it.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-complaint': DefineComponent<TenthComplaintProps>

  /**
   * Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
   * the seal of its random number, by which anybody can work the draw out again.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`).
   * - **tenth-sent** - It was done.
   *
   * ### **Slots:**
   *  - _default_ - After the contests.
   *
   * ### **CSS Parts:**
   *  - **contest** - One contest.
   * - **name** - Its name.
   * - **prizes** - What can be won.
   * - **tickets** - How many tickets one has.
   * - **won** - That one has won.
   * - **proof** - How the draw can be proved.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-contest': DefineComponent<TenthContestProps>

  /**
   * The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
   * give, with what a member has done already. That somebody shared is their own word, and the list says so.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - A member says that they shared or followed (`tellShare`).
   * - **tenth-sent** - It was noted; `reply` has what it gave.
   *
   * ### **Slots:**
   *  - _default_ - After the ways.
   *
   * ### **CSS Parts:**
   *  - **way** - One way to collect.
   * - **gives** - What it gives.
   * - **done** - That it was done already.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-earn-list': DefineComponent<TenthEarnListProps>

  /**
   * What a member loses next of points and stamps, until when it can be used, and a way to use it.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-open** - Somebody wants to use points. Cancel it to show something else than the panel.
   *
   * ### **Slots:**
   *  - _default_ - Under everything.
   *
   * ### **CSS Properties:**
   *  - **--tenth-expiring-background** - Behind everything. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole card.
   * - **row** - So many that end on one day.
   * - **amount** - How many.
   * - **until** - Until when.
   * - **use** - The button, or link, to use points.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-expiring-points': DefineComponent<TenthExpiringPointsProps>

  /**
   * What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
   * shop.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - More questions and answers, such as `<details>` of the shop's own.
   * - **contact** - More ways to reach the shop, such as a complaint.
   *
   * ### **CSS Parts:**
   *  - **question** - One question with its answer.
   * - **filter** - The field that finds an answer.
   * - **contact** - The ways to reach the shop.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-help': DefineComponent<TenthHelpProps>

  /**
   * The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
   * welcome right after joining.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-join** - Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ### **Slots:**
   *  - _default_ - Under the button, such as what one agrees to by joining.
   *
   * ### **CSS Parts:**
   *  - **base** - The whole invitation.
   * - **join** - The button to join.
   * - **sign-in** - The way in for whoever is a member already.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-join': DefineComponent<TenthJoinProps>

  /**
   * A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
   * `tenth-open` of the page opens it too, such as a points badge's.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-open** - The button was pressed. Cancel it to keep the panel shut.
   * - **tenth-join** - Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ### **Methods:**
   *  - **show(): _void_** - Opens the panel; closing it brings the focus back to where it was.
   * - **close(): _void_** - Closes the panel.
   *
   * ### **Slots:**
   *  - **icon** - Replaces the gift on the button.
   * - **header** - Above the panel's content.
   * - **footer** - Below the panel's content.
   * - **notices** - In the panel: replaces what the shop tells its members.
   * - **tier** - In the panel: replaces the tier.
   * - **expiring** - In the panel: replaces what expires next.
   * - **cards** - In the panel: replaces the stamp cards.
   * - **rewards** - In the panel: replaces the rewards.
   * - **offers** - In the panel: replaces the offers.
   * - **contests** - In the panel: replaces the contests.
   * - **friends** - In the panel: replaces the invitation of friends.
   * - **earn** - In the panel: replaces the ways to collect.
   * - **history** - In the panel: replaces what happened.
   * - **help** - In the panel: replaces questions and answers.
   * - **profile** - In the panel: replaces what a member told of themselves.
   *
   * ### **CSS Properties:**
   *  - **--tenth-launcher-background** - Of the button. _(default: undefined)_
   * - **--tenth-launcher-color** - Of the button's words. _(default: undefined)_
   * - **--tenth-launcher-gap** - How far it stays from the edges. _(default: 1.25rem)_
   * - **--tenth-launcher-width** - The panel's width. _(default: 26rem)_
   * - **--tenth-launcher-layer** - The button's z-index. _(default: 999)_
   *
   * ### **CSS Parts:**
   *  - **button** - The button.
   * - **panel** - The panel.
   */
  'tenth-launcher': DefineComponent<TenthLauncherProps>

  /**
   * Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
   * member chooses it here, and takes it back.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent.
   * - **tenth-sent** - A name was set or taken back.
   *
   * ### **Slots:**
   *  - _default_ - Under everything.
   *
   * ### **CSS Properties:**
   *  - **--tenth-leaderboard-own** - Behind the member's own place. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole list with its title.
   * - **place** - One place.
   * - **own** - The member's own place.
   * - **rank** - The number of a place.
   * - **name** - Who has a place.
   * - **friends** - How many friends they brought.
   * - **field** - The field for the name that others see.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-leaderboard': DefineComponent<TenthLeaderboardProps>

  /**
   * What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
   * once it was in sight for a moment.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - Notices were in sight (`seeNotices`). Cancel it and they stay new.
   * - **tenth-sent** - The server knows that they were.
   *
   * ### **Slots:**
   *  - _default_ - After the notices.
   *
   * ### **CSS Parts:**
   *  - **notice** - One notice.
   * - **new** - The word that says a notice is new.
   * - **name** - A notice's headline.
   * - **link** - Where a notice leads.
   */
  'tenth-notices': DefineComponent<TenthNoticesProps>

  /**
   * Offers for this member: those the checkout counts off by itself, and those that are taken as a code.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens.
   * - **tenth-sent** - It was; the reply to `takeOffer` has the code.
   *
   * ### **Slots:**
   *  - _default_ - After the offers.
   *
   * ### **CSS Parts:**
   *  - **offer** - One offer.
   * - **name** - An offer's name.
   * - **fact** - Until when it can be had, and how often.
   * - **voucher** - A code, while it is shown.
   * - **code** - The code itself.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-offer-list': DefineComponent<TenthOfferListProps>

  /**
   * The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
   * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-join** - Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ### **Slots:**
   *  - **header** - Above everything.
   * - **footer** - Below everything.
   * - **notices** - Replaces what the shop tells its members.
   * - **tier** - Replaces the tier.
   * - **expiring** - Replaces what expires next.
   * - **cards** - Replaces the stamp cards.
   * - **rewards** - Replaces the rewards.
   * - **offers** - Replaces the offers.
   * - **contests** - Replaces the contests.
   * - **friends** - Replaces the invitation of friends.
   * - **earn** - Replaces the ways to collect.
   * - **history** - Replaces what happened.
   * - **help** - Replaces questions and answers.
   * - **profile** - Replaces what a member told of themselves.
   *
   * ### **CSS Properties:**
   *  - **--tenth-panel-hero** - Behind the balance. _(default: undefined)_
   * - **--tenth-panel-hero-color** - Of the words there. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **hero** - The upper part with the balance.
   * - **balance** - The balance.
   * - **join** - The button to join.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-panel': DefineComponent<TenthPanelProps>

  /**
   * A member's balance, as a small badge that fits beside text.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-open** - The badge was activated. Cancel it to keep the panel shut.
   *
   * ### **Slots:**
   *  - **icon** - Replaces the coin.
   *
   * ### **CSS Properties:**
   *  - **--tenth-badge-radius** - Corner radius. _(default: 999px)_
   * - **--tenth-badge-background** - Behind the balance. _(default: undefined)_
   * - **--tenth-badge-color** - Of the balance and the icon. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The badge itself, a button.
   * - **value** - The balance.
   */
  'tenth-points-badge': DefineComponent<TenthPointsBadgeProps>

  /**
   * What a cart will earn, to the point. Signed out it says what somebody who joined would earn.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-estimate** - An answer came.
   *
   * ### **Slots:**
   *  - **icon** - Replaces the spark.
   *
   * ### **CSS Properties:**
   *  - **--tenth-estimate-background** - Behind the line. _(default: undefined)_
   * - **--tenth-estimate-color** - Of its words. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole line.
   * - **earned** - Each amount, such as "12 points".
   */
  'tenth-points-estimate': DefineComponent<TenthPointsEstimateProps>

  /**
   * What happened to a member's points and stamps, newest first, a line for each order, return or reward.
   * ---
   *
   *
   * ### **CSS Parts:**
   *  - **happening** - One line.
   * - **change** - What it changed.
   */
  'tenth-points-history': DefineComponent<TenthPointsHistoryProps>

  /**
   * How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
   * how many points, and the shop's backend spends them.
   * ---
   *
   *
   * ### **Events:**
   *  - **input** - Points are being chosen.
   * - **change** - A person has chosen points; `value` has how many and `money` what they are worth.
   * - **tenth-quote** - An answer of the server came. It may have made the value less.
   *
   * ### **Methods:**
   *  - **focus(options: _FocusOptions_): _void_** - Moves the focus to the slider.
   * - **checkValidity(): _boolean_** - Whether it can be sent.
   * - **reportValidity(): _boolean_** - Whether it can be sent, and where not, tells the person.
   *
   * ### **Slots:**
   *  - **label** - Replaces the words above the slider.
   * - _default_ - Under everything.
   *
   * ### **CSS Properties:**
   *  - **--tenth-slider-color** - Of the chosen part of the track and of the knob. _(default: undefined)_
   * - **--tenth-slider-track** - Of the rest of the track. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole field.
   * - **label** - The words above the slider.
   * - **chosen** - How many points are chosen, and what they are worth.
   * - **range** - The slider.
   * - **all** - The button that uses the most, or none.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-points-slider': DefineComponent<TenthPointsSliderProps>

  /**
   * What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
   * and to be forgotten.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-send** - Something is changed, linked, exported or erased. Cancel it and nothing is.
   * - **tenth-sent** - It was.
   *
   * ### **Slots:**
   *  - _default_ - After everything.
   *
   * ### **CSS Parts:**
   *  - **section** - One part of it.
   * - **account** - One linked account.
   * - **consent** - One thing to agree to.
   * - **download** - The button that brings the data.
   * - **leave** - The button that asks whether to be forgotten.
   * - **dialog** - The question before that.
   * - **erase** - The button that does it.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-profile': DefineComponent<TenthProfileProps>

  /**
   * The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
   * link (`?ref=CODE`) and is no member yet.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-join** - Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way.
   *
   * ### **Slots:**
   *  - _default_ - Under the button.
   *
   * ### **CSS Parts:**
   *  - **base** - The whole invitation.
   * - **join** - The button to join.
   * - **sign-in** - The way in for whoever is a member already.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-referral-landing': DefineComponent<TenthReferralLandingProps>

  /**
   * A member's own link for friends, and what became of those who followed it.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-share** - The link is shared. Cancel it to share it another way.
   * - **tenth-join** - Somebody wants to join first.
   *
   * ### **Methods:**
   *  - **show(): _void_** - Opens the modal; closing it brings the focus back to where it was.
   * - **close(): _void_** - Closes the modal.
   *
   * ### **Slots:**
   *  - _default_ - At the end of the modal.
   *
   * ### **CSS Parts:**
   *  - **dialog** - The modal.
   * - **link** - The field with the link.
   * - **qr** - The QR code.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-referral-modal': DefineComponent<TenthReferralModalProps>

  /**
   * What became of the friends a member brought; nothing tells who they are.
   * ---
   *
   *
   * ### **CSS Parts:**
   *  - **friend** - One friend.
   */
  'tenth-referral-status': DefineComponent<TenthReferralStatusProps>

  /**
   * The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-redeem** - A reward is asked for. Cancel it and nothing is taken.
   * - **tenth-redeemed** - A reward was taken; the event has its code.
   * - **tenth-cancelled** - A reward was given back.
   *
   * ### **Slots:**
   *  - _default_ - After the rewards.
   *
   * ### **CSS Properties:**
   *  - **--tenth-reward-background** - Behind a reward. _(default: undefined)_
   * - **--tenth-reward-radius** - Corner radius of a reward. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **reward** - One reward.
   * - **name** - A reward's name.
   * - **cost** - What a reward costs.
   * - **redemption** - A reward that was taken and not used yet.
   * - **voucher** - A code, while it is shown.
   * - **code** - The code itself.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-reward-list': DefineComponent<TenthRewardListProps>

  /**
   * A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward.
   * ---
   *
   *
   * ### **Events:**
   *  - **tenth-redeem** - The card's reward is asked for. Cancel it and nothing is taken.
   * - **tenth-redeemed** - The reward was taken; the event has its code.
   *
   * ### **Slots:**
   *  - _default_ - Under the card's last line.
   *
   * ### **CSS Properties:**
   *  - **--tenth-card-background** - Behind the stamps. _(default: undefined)_
   * - **--tenth-card-color** - Of the words and empty places on it. _(default: undefined)_
   * - **--tenth-stamp-color** - Of the stamps. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **face** - The upper part, with the stamps.
   * - **stub** - The lower part, with what to do next.
   * - **name** - The card's name.
   * - **stamp** - A stamp that is there.
   * - **place** - A place for a stamp to come.
   * - **prize** - The place of the reward.
   * - **way** - What is given before the card is full, a line for each.
   * - **take** - The button that takes the reward of a full card.
   * - **voucher** - The code of the reward, while it is shown.
   * - **code** - The code itself.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-stamp-card': DefineComponent<TenthStampCardProps>

  /**
   * Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
   * to go.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - After the cards.
   *
   * ### **CSS Parts:**
   *  - **card** - One stamp card.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-stamp-cards': DefineComponent<TenthStampCardsProps>

  /**
   * A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
   * a field of that form instead, which sends the answers as JSON.
   * ---
   *
   *
   * ### **Events:**
   *  - **change** - A person answered a question; `answers` has all of them.
   * - **tenth-send** - The answers are sent (`answerSurvey`). Cancel it and they are not.
   * - **tenth-sent** - They were; `reply` has what they gave.
   *
   * ### **Slots:**
   *  - _default_ - Shown where there is nothing to ask.
   *
   * ### **CSS Properties:**
   *  - **--tenth-survey-background** - Behind the survey. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole survey.
   * - **name** - What the survey is called.
   * - **question** - One question.
   * - **score** - One score to choose.
   * - **text** - A field for words.
   * - **send** - The button that sends the answers.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-survey': DefineComponent<TenthSurveyProps>

  /**
   * The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
   *
   * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
   * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there.
   * ---
   *
   *
   * ### **Slots:**
   *  - **empty** - Instead of everything, while there is no note.
   * - _default_ - Under the note, such as what comes with it.
   * - **icon** - Replaces the heart.
   *
   * ### **CSS Properties:**
   *  - **--tenth-thanks-background** - Behind the note. _(default: undefined)_
   * - **--tenth-thanks-color** - Of its words. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole card.
   * - **title** - Above the note.
   * - **note** - The words of the note.
   * - **from** - Who says it, and when.
   */
  'tenth-thank-you': DefineComponent<TenthThankYouProps>

  /**
   * A member's tier: what is missing for the next one, until when it is counted, and what comes after that.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - Under everything, such as a link to what the tiers bring.
   * - **icon** - Replaces the medal.
   *
   * ### **CSS Properties:**
   *  - **--tenth-tier-background** - Behind everything. _(default: undefined)_
   * - **--tenth-tier-color** - Of the bar and the medal. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **base** - The whole card.
   * - **name** - The tier's name.
   * - **missing** - What is missing for the next tier.
   * - **bar** - How far one has come.
   * - **fact** - A sentence about keeping the tier.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-tier-progress': DefineComponent<TenthTierProgressProps>

  /**
   * All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
   * becomes a card for each tier where there is little room.
   * ---
   *
   *
   * ### **Slots:**
   *  - _default_ - Under the tiers.
   *
   * ### **CSS Properties:**
   *  - **--tenth-tier-table-background** - Behind the tiers. _(default: undefined)_
   * - **--tenth-tier-table-own** - Behind the member's own tier. _(default: undefined)_
   *
   * ### **CSS Parts:**
   *  - **tier** - One tier.
   * - **own** - The member's own tier.
   * - **name** - A tier's name.
   * - **mark** - What marks the member's own.
   * - **notice** - That something could not be loaded, or may be old.
   */
  'tenth-tier-table': DefineComponent<TenthTierTableProps>
}

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-interface
  interface GlobalComponents extends CustomElements {}
}

declare global {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-interface
    interface IntrinsicElements extends CustomElements {}
  }
}
