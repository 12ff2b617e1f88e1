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

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<Prefix extends string = '', Suffix extends string = ''> = {
  [Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`]: CustomElements[Key]
}

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined
  /** Specifies the text direction of the element. */
  dir?: 'ltr' | 'rtl' | undefined
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined
  /** A unique identifier for the element. */
  id?: string | undefined
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined
  /** Specifies the language of the element. */
  lang?: string | undefined
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined
  /** Adds a reference for a custom element slot */
  slot?: string | undefined
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined
  /** Specifies the tooltip text for the element. */
  title?: string | undefined
  /** Passing 'no' excludes the element content from being translated. */
  translate?: 'yes' | 'no' | undefined
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: 'auto' | 'hint' | 'manual' | undefined
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: 'top' | 'bottom' | 'left' | 'right' | 'auto' | undefined
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: 'show' | 'hide' | 'toggle' | undefined
}

type BaseEvents = {}

export type TenthBirthdayProps = {
  /** Nothing can be chosen. */
  disabled?: TenthBirthday['disabled'] | undefined
  /** Under this name a form around it sends the birthday. */
  name?: TenthBirthday['name'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  profile?: TenthBirthday['profile'] | undefined
  /** A form around it asks for an answer. */
  required?: TenthBirthday['required'] | undefined
  /** Month and day, such as `12-24`; empty where none is chosen. */
  value?: TenthBirthday['value'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthBirthday['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthBirthday['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthBirthday['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthBirthday['member'] | undefined
  /** The client it asks. */
  client?: TenthBirthday['client'] | undefined

  /** A person chose another day; `value` has it. */
  onchange?: ((e: Event) => void) | undefined
  /** The birthday is saved (`changeMyProfile`). */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthBirthdaySolidJsProps = {
  /** Nothing can be chosen. */
  'prop:disabled'?: TenthBirthday['disabled'] | undefined
  /** Under this name a form around it sends the birthday. */
  'prop:name'?: TenthBirthday['name'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  'prop:profile'?: TenthBirthday['profile'] | undefined
  /** A form around it asks for an answer. */
  'prop:required'?: TenthBirthday['required'] | undefined
  /** Month and day, such as `12-24`; empty where none is chosen. */
  'prop:value'?: TenthBirthday['value'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthBirthday['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthBirthday['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthBirthday['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthBirthday['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthBirthday['client'] | undefined
  /** A person chose another day; `value` has it. */
  'on:change'?: ((e: Event) => void) | undefined
  /** The birthday is saved (`changeMyProfile`). */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthCancelFlowProps = {
  /** The id of the subscription it is about. */
  subscription?: TenthCancelFlow['subscription'] | undefined
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  subscriptions?: TenthCancelFlow['subscriptions'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthCancelFlow['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthCancelFlow['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthCancelFlow['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthCancelFlow['member'] | undefined
  /** The client it asks. */
  client?: TenthCancelFlow['client'] | undefined

  /** A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`). */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was; `reply` has where the cancelling stands. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthCancelFlowSolidJsProps = {
  /** The id of the subscription it is about. */
  'prop:subscription'?: TenthCancelFlow['subscription'] | undefined
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  'prop:subscriptions'?: TenthCancelFlow['subscriptions'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthCancelFlow['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthCancelFlow['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthCancelFlow['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthCancelFlow['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthCancelFlow['client'] | undefined
  /** A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`). */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was; `reply` has where the cancelling stands. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthComplaintProps = {
  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  complaints?: TenthComplaint['complaints'] | undefined
  /** The member's orders to choose from, `{ id, name }` each, as JSON. */
  orders?: TenthComplaint['orders'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthComplaint['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthComplaint['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthComplaint['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthComplaint['member'] | undefined
  /** The client it asks. */
  client?: TenthComplaint['client'] | undefined

  /** A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`). */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was; `reply` has the case. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthComplaintSolidJsProps = {
  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  'prop:complaints'?: TenthComplaint['complaints'] | undefined
  /** The member's orders to choose from, `{ id, name }` each, as JSON. */
  'prop:orders'?: TenthComplaint['orders'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthComplaint['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthComplaint['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthComplaint['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthComplaint['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthComplaint['client'] | undefined
  /** A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`). */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was; `reply` has the case. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthContestProps = {
  /** The id of the contest to show. */
  contest?: TenthContest['contest'] | undefined
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  contests?: TenthContest['contests'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthContest['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthContest['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthContest['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthContest['member'] | undefined
  /** The client it asks. */
  client?: TenthContest['client'] | undefined

  /** A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`). */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was done. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthContestSolidJsProps = {
  /** The id of the contest to show. */
  'prop:contest'?: TenthContest['contest'] | undefined
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  'prop:contests'?: TenthContest['contests'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthContest['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthContest['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthContest['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthContest['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthContest['client'] | undefined
  /** A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`). */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was done. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthEarnListProps = {
  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON. A link leads there. */
  networks?: TenthEarnList['networks'] | undefined
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  shares?: TenthEarnList['shares'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthEarnList['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthEarnList['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthEarnList['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthEarnList['member'] | undefined
  /** The client it asks. */
  client?: TenthEarnList['client'] | undefined

  /** A member says that they shared or followed (`tellShare`). */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was noted; `reply` has what it gave. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthEarnListSolidJsProps = {
  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON. A link leads there. */
  'prop:networks'?: TenthEarnList['networks'] | undefined
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  'prop:shares'?: TenthEarnList['shares'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthEarnList['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthEarnList['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthEarnList['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthEarnList['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthEarnList['client'] | undefined
  /** A member says that they shared or followed (`tellShare`). */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was noted; `reply` has what it gave. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthExpiringPointsProps = {
  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  schedule?: TenthExpiringPoints['schedule'] | undefined
  /** Shows only what ends within so many days. */
  within?: TenthExpiringPoints['within'] | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  'use-url'?: TenthExpiringPoints['useUrl'] | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  useUrl?: TenthExpiringPoints['useUrl'] | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'hide-empty'?: TenthExpiringPoints['hideEmpty'] | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  hideEmpty?: TenthExpiringPoints['hideEmpty'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthExpiringPoints['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthExpiringPoints['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthExpiringPoints['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthExpiringPoints['member'] | undefined
  /** The client it asks. */
  client?: TenthExpiringPoints['client'] | undefined

  /** Somebody wants to use points. Cancel it to show something else than the panel. */
  'ontenth-open'?: ((e: TenthOpenEvent) => void) | undefined
}

export type TenthExpiringPointsSolidJsProps = {
  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  'prop:schedule'?: TenthExpiringPoints['schedule'] | undefined
  /** Shows only what ends within so many days. */
  'prop:within'?: TenthExpiringPoints['within'] | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  'attr:use-url'?: TenthExpiringPoints['useUrl'] | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  'prop:useUrl'?: TenthExpiringPoints['useUrl'] | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'bool:hide-empty'?: TenthExpiringPoints['hideEmpty'] | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  'prop:hideEmpty'?: TenthExpiringPoints['hideEmpty'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthExpiringPoints['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthExpiringPoints['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthExpiringPoints['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthExpiringPoints['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthExpiringPoints['client'] | undefined
  /** Somebody wants to use points. Cancel it to show something else than the panel. */
  'on:tenth-open'?: ((e: TenthOpenEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthHelpProps = {
  /** The shop's page with a form or an address. */
  'contact-url'?: TenthHelp['contactUrl'] | undefined
  /** The shop's page with a form or an address. */
  contactUrl?: TenthHelp['contactUrl'] | undefined
  /** The shop's e-mail address. */
  email?: TenthHelp['email'] | undefined
  /** The shop's telephone number. */
  phone?: TenthHelp['phone'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthHelp['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthHelp['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthHelp['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthHelp['member'] | undefined
  /** The client it asks. */
  client?: TenthHelp['client'] | undefined
}

export type TenthHelpSolidJsProps = {
  /** The shop's page with a form or an address. */
  'attr:contact-url'?: TenthHelp['contactUrl'] | undefined
  /** The shop's page with a form or an address. */
  'prop:contactUrl'?: TenthHelp['contactUrl'] | undefined
  /** The shop's e-mail address. */
  'prop:email'?: TenthHelp['email'] | undefined
  /** The shop's telephone number. */
  'prop:phone'?: TenthHelp['phone'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthHelp['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthHelp['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthHelp['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthHelp['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthHelp['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthJoinProps = {
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthJoin['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthJoin['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthJoin['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthJoin['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthJoin['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthJoin['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthJoin['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthJoin['member'] | undefined
  /** The client it asks. */
  client?: TenthJoin['client'] | undefined

  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((e: TenthJoinEvent) => void) | undefined
}

export type TenthJoinSolidJsProps = {
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: TenthJoin['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthJoin['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: TenthJoin['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthJoin['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthJoin['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthJoin['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthJoin['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthJoin['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthJoin['client'] | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: ((e: TenthJoinEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthLauncherProps = {
  /** Shows the panel. */
  open?: TenthLauncher['open'] | undefined
  /** The corner at the bottom where a line of text ends, or where it starts. */
  position?: TenthLauncher['position'] | undefined
  /** The panel's sections to show, in their order, such as `rewards cards history`. */
  sections?: TenthLauncher['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthLauncher['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthLauncher['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthLauncher['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthLauncher['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthLauncher['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthLauncher['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthLauncher['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthLauncher['member'] | undefined
  /** The client it asks. */
  client?: TenthLauncher['client'] | undefined

  /** The button was pressed. Cancel it to keep the panel shut. */
  'ontenth-open'?: ((e: TenthOpenEvent) => void) | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((e: TenthJoinEvent) => void) | undefined
}

export type TenthLauncherSolidJsProps = {
  /** Shows the panel. */
  'prop:open'?: TenthLauncher['open'] | undefined
  /** The corner at the bottom where a line of text ends, or where it starts. */
  'prop:position'?: TenthLauncher['position'] | undefined
  /** The panel's sections to show, in their order, such as `rewards cards history`. */
  'prop:sections'?: TenthLauncher['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: TenthLauncher['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthLauncher['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: TenthLauncher['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthLauncher['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthLauncher['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthLauncher['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthLauncher['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthLauncher['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthLauncher['client'] | undefined
  /** The button was pressed. Cancel it to keep the panel shut. */
  'on:tenth-open'?: ((e: TenthOpenEvent) => void) | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: ((e: TenthJoinEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthLeaderboardProps = {
  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  board?: TenthLeaderboard['board'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthLeaderboard['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthLeaderboard['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthLeaderboard['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthLeaderboard['member'] | undefined
  /** The client it asks. */
  client?: TenthLeaderboard['client'] | undefined

  /** A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent. */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** A name was set or taken back. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthLeaderboardSolidJsProps = {
  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  'prop:board'?: TenthLeaderboard['board'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthLeaderboard['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthLeaderboard['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthLeaderboard['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthLeaderboard['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthLeaderboard['client'] | undefined
  /** A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent. */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** A name was set or taken back. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthNoticesProps = {
  /** The notices to show, instead of the server's. The attribute takes JSON. */
  notices?: TenthNotices['notices'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthNotices['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthNotices['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthNotices['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthNotices['member'] | undefined
  /** The client it asks. */
  client?: TenthNotices['client'] | undefined

  /** Notices were in sight (`seeNotices`). Cancel it and they stay new. */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** The server knows that they were. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthNoticesSolidJsProps = {
  /** The notices to show, instead of the server's. The attribute takes JSON. */
  'prop:notices'?: TenthNotices['notices'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthNotices['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthNotices['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthNotices['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthNotices['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthNotices['client'] | undefined
  /** Notices were in sight (`seeNotices`). Cancel it and they stay new. */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** The server knows that they were. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthOfferListProps = {
  /** The offers to show, instead of the server's. The attribute takes JSON. */
  offers?: TenthOfferList['offers'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthOfferList['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthOfferList['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthOfferList['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthOfferList['member'] | undefined
  /** The client it asks. */
  client?: TenthOfferList['client'] | undefined

  /** An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens. */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was; the reply to `takeOffer` has the code. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthOfferListSolidJsProps = {
  /** The offers to show, instead of the server's. The attribute takes JSON. */
  'prop:offers'?: TenthOfferList['offers'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthOfferList['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthOfferList['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthOfferList['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthOfferList['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthOfferList['client'] | undefined
  /** An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens. */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was; the reply to `takeOffer` has the code. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthPanelProps = {
  /** The sections to show, in their order, such as `rewards cards history`; one left out is not shown. */
  sections?: TenthPanel['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthPanel['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthPanel['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthPanel['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthPanel['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthPanel['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPanel['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPanel['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPanel['member'] | undefined
  /** The client it asks. */
  client?: TenthPanel['client'] | undefined

  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((e: TenthJoinEvent) => void) | undefined
}

export type TenthPanelSolidJsProps = {
  /** The sections to show, in their order, such as `rewards cards history`; one left out is not shown. */
  'prop:sections'?: TenthPanel['sections'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: TenthPanel['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthPanel['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: TenthPanel['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthPanel['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthPanel['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthPanel['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthPanel['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthPanel['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthPanel['client'] | undefined
  /** Somebody wants to join. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: ((e: TenthJoinEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthPointsBadgeProps = {
  /** Hides the badge while the balance is zero. */
  'hide-empty'?: TenthPointsBadge['hideEmpty'] | undefined
  /** Hides the badge while the balance is zero. */
  hideEmpty?: TenthPointsBadge['hideEmpty'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsBadge['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsBadge['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsBadge['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsBadge['member'] | undefined
  /** The client it asks. */
  client?: TenthPointsBadge['client'] | undefined

  /** The badge was activated. Cancel it to keep the panel shut. */
  'ontenth-open'?: ((e: TenthOpenEvent) => void) | undefined
}

export type TenthPointsBadgeSolidJsProps = {
  /** Hides the badge while the balance is zero. */
  'bool:hide-empty'?: TenthPointsBadge['hideEmpty'] | undefined
  /** Hides the badge while the balance is zero. */
  'prop:hideEmpty'?: TenthPointsBadge['hideEmpty'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthPointsBadge['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthPointsBadge['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthPointsBadge['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthPointsBadge['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthPointsBadge['client'] | undefined
  /** The badge was activated. Cancel it to keep the panel shut. */
  'on:tenth-open'?: ((e: TenthOpenEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthPointsEstimateProps = {
  /** What is in the cart; as an attribute, JSON. */
  cart?: TenthPointsEstimate['cart'] | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  wait?: TenthPointsEstimate['wait'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsEstimate['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsEstimate['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsEstimate['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsEstimate['member'] | undefined
  /** The client it asks. */
  client?: TenthPointsEstimate['client'] | undefined

  /** An answer came. */
  'ontenth-estimate'?: ((e: TenthEstimateEvent) => void) | undefined
}

export type TenthPointsEstimateSolidJsProps = {
  /** What is in the cart; as an attribute, JSON. */
  'prop:cart'?: TenthPointsEstimate['cart'] | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  'prop:wait'?: TenthPointsEstimate['wait'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthPointsEstimate['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthPointsEstimate['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthPointsEstimate['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthPointsEstimate['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthPointsEstimate['client'] | undefined
  /** An answer came. */
  'on:tenth-estimate'?: ((e: TenthEstimateEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthPointsHistoryProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsHistory['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsHistory['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsHistory['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsHistory['member'] | undefined
  /** The client it asks. */
  client?: TenthPointsHistory['client'] | undefined
}

export type TenthPointsHistorySolidJsProps = {
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthPointsHistory['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthPointsHistory['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthPointsHistory['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthPointsHistory['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthPointsHistory['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthPointsSliderProps = {
  /** What is in the cart; as an attribute, JSON. */
  cart?: TenthPointsSlider['cart'] | undefined
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  quote?: TenthPointsSlider['quote'] | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  wait?: TenthPointsSlider['wait'] | undefined
  /** The name it has in its form. */
  name?: TenthPointsSlider['name'] | undefined
  /** How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
is made to fit. As an attribute, what a form that is reset goes back to. */
  value?: TenthPointsSlider['value'] | undefined
  /** Takes no input, and sends nothing with its form. */
  disabled?: TenthPointsSlider['disabled'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthPointsSlider['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthPointsSlider['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthPointsSlider['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthPointsSlider['member'] | undefined
  /** The client it asks. */
  client?: TenthPointsSlider['client'] | undefined

  /** Points are being chosen. */
  oninput?: ((e: Event) => void) | undefined
  /** A person has chosen points; `value` has how many and `money` what they are worth. */
  onchange?: ((e: Event) => void) | undefined
  /** An answer of the server came. It may have made the value less. */
  'ontenth-quote'?: ((e: TenthQuoteEvent) => void) | undefined
}

export type TenthPointsSliderSolidJsProps = {
  /** What is in the cart; as an attribute, JSON. */
  'prop:cart'?: TenthPointsSlider['cart'] | undefined
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  'prop:quote'?: TenthPointsSlider['quote'] | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  'prop:wait'?: TenthPointsSlider['wait'] | undefined
  /** The name it has in its form. */
  'prop:name'?: TenthPointsSlider['name'] | undefined
  /** How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
is made to fit. As an attribute, what a form that is reset goes back to. */
  'prop:value'?: TenthPointsSlider['value'] | undefined
  /** Takes no input, and sends nothing with its form. */
  'prop:disabled'?: TenthPointsSlider['disabled'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthPointsSlider['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthPointsSlider['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthPointsSlider['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthPointsSlider['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthPointsSlider['client'] | undefined
  /** Points are being chosen. */
  'on:input'?: ((e: Event) => void) | undefined
  /** A person has chosen points; `value` has how many and `money` what they are worth. */
  'on:change'?: ((e: Event) => void) | undefined
  /** An answer of the server came. It may have made the value less. */
  'on:tenth-quote'?: ((e: TenthQuoteEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthProfileProps = {
  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  consents?: TenthProfile['consents'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  profile?: TenthProfile['profile'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthProfile['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthProfile['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthProfile['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthProfile['member'] | undefined
  /** The client it asks. */
  client?: TenthProfile['client'] | undefined

  /** Something is changed, linked, exported or erased. Cancel it and nothing is. */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthProfileSolidJsProps = {
  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  'prop:consents'?: TenthProfile['consents'] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  'prop:profile'?: TenthProfile['profile'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthProfile['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthProfile['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthProfile['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthProfile['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthProfile['client'] | undefined
  /** Something is changed, linked, exported or erased. Cancel it and nothing is. */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** It was. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthReferralLandingProps = {
  /** The friend's code. */
  code?: TenthReferralLanding['code'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'join-url'?: TenthReferralLanding['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  joinUrl?: TenthReferralLanding['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'sign-in-url'?: TenthReferralLanding['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  signInUrl?: TenthReferralLanding['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthReferralLanding['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthReferralLanding['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthReferralLanding['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthReferralLanding['member'] | undefined
  /** The client it asks. */
  client?: TenthReferralLanding['client'] | undefined

  /** Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way. */
  'ontenth-join'?: ((e: TenthJoinEvent) => void) | undefined
}

export type TenthReferralLandingSolidJsProps = {
  /** The friend's code. */
  'prop:code'?: TenthReferralLanding['code'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'attr:join-url'?: TenthReferralLanding['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  'prop:joinUrl'?: TenthReferralLanding['joinUrl'] | undefined
  /** Where a member goes to sign in. */
  'attr:sign-in-url'?: TenthReferralLanding['signInUrl'] | undefined
  /** Where a member goes to sign in. */
  'prop:signInUrl'?: TenthReferralLanding['signInUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthReferralLanding['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthReferralLanding['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthReferralLanding['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthReferralLanding['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthReferralLanding['client'] | undefined
  /** Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way. */
  'on:tenth-join'?: ((e: TenthJoinEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthReferralModalProps = {
  /** Shows the modal. */
  open?: TenthReferralModal['open'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'join-url'?: TenthReferralModal['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  joinUrl?: TenthReferralModal['joinUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthReferralModal['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthReferralModal['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthReferralModal['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthReferralModal['member'] | undefined
  /** The client it asks. */
  client?: TenthReferralModal['client'] | undefined

  /** The link is shared. Cancel it to share it another way. */
  'ontenth-share'?: ((e: TenthShareEvent) => void) | undefined
  /** Somebody wants to join first. */
  'ontenth-join'?: ((e: TenthJoinEvent) => void) | undefined
}

export type TenthReferralModalSolidJsProps = {
  /** Shows the modal. */
  'prop:open'?: TenthReferralModal['open'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'attr:join-url'?: TenthReferralModal['joinUrl'] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  'prop:joinUrl'?: TenthReferralModal['joinUrl'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthReferralModal['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthReferralModal['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthReferralModal['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthReferralModal['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthReferralModal['client'] | undefined
  /** The link is shared. Cancel it to share it another way. */
  'on:tenth-share'?: ((e: TenthShareEvent) => void) | undefined
  /** Somebody wants to join first. */
  'on:tenth-join'?: ((e: TenthJoinEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthReferralStatusProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthReferralStatus['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthReferralStatus['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthReferralStatus['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthReferralStatus['member'] | undefined
  /** The client it asks. */
  client?: TenthReferralStatus['client'] | undefined
}

export type TenthReferralStatusSolidJsProps = {
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthReferralStatus['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthReferralStatus['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthReferralStatus['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthReferralStatus['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthReferralStatus['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthRewardListProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthRewardList['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthRewardList['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthRewardList['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthRewardList['member'] | undefined
  /** The client it asks. */
  client?: TenthRewardList['client'] | undefined

  /** A reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: ((e: TenthRedeemEvent) => void) | undefined
  /** A reward was taken; the event has its code. */
  'ontenth-redeemed'?: ((e: TenthRedeemedEvent) => void) | undefined
  /** A reward was given back. */
  'ontenth-cancelled'?: ((e: TenthCancelledEvent) => void) | undefined
}

export type TenthRewardListSolidJsProps = {
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthRewardList['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthRewardList['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthRewardList['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthRewardList['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthRewardList['client'] | undefined
  /** A reward is asked for. Cancel it and nothing is taken. */
  'on:tenth-redeem'?: ((e: TenthRedeemEvent) => void) | undefined
  /** A reward was taken; the event has its code. */
  'on:tenth-redeemed'?: ((e: TenthRedeemedEvent) => void) | undefined
  /** A reward was given back. */
  'on:tenth-cancelled'?: ((e: TenthCancelledEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthStampCardProps = {
  /** The card's id in the programme. */
  card?: TenthStampCard['card'] | undefined
  /** How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
reward. */
  design?: TenthStampCard['design'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthStampCard['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthStampCard['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthStampCard['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthStampCard['member'] | undefined
  /** The client it asks. */
  client?: TenthStampCard['client'] | undefined

  /** The card's reward is asked for. Cancel it and nothing is taken. */
  'ontenth-redeem'?: ((e: TenthRedeemEvent) => void) | undefined
  /** The reward was taken; the event has its code. */
  'ontenth-redeemed'?: ((e: TenthRedeemedEvent) => void) | undefined
}

export type TenthStampCardSolidJsProps = {
  /** The card's id in the programme. */
  'prop:card'?: TenthStampCard['card'] | undefined
  /** How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
reward. */
  'prop:design'?: TenthStampCard['design'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthStampCard['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthStampCard['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthStampCard['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthStampCard['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthStampCard['client'] | undefined
  /** The card's reward is asked for. Cancel it and nothing is taken. */
  'on:tenth-redeem'?: ((e: TenthRedeemEvent) => void) | undefined
  /** The reward was taken; the event has its code. */
  'on:tenth-redeemed'?: ((e: TenthRedeemedEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthStampCardsProps = {
  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. */
  design?: TenthStampCards['design'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthStampCards['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthStampCards['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthStampCards['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthStampCards['member'] | undefined
  /** The client it asks. */
  client?: TenthStampCards['client'] | undefined
}

export type TenthStampCardsSolidJsProps = {
  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. */
  'prop:design'?: TenthStampCards['design'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthStampCards['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthStampCards['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthStampCards['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthStampCards['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthStampCards['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthSurveyProps = {
  /** What to ask, instead of the server's. The attribute takes JSON. */
  askings?: TenthSurvey['askings'] | undefined
  /** Nothing can be answered. */
  disabled?: TenthSurvey['disabled'] | undefined
  /** Under this name a form around it sends the answers. */
  name?: TenthSurvey['name'] | undefined
  /** The id of the survey to show. */
  survey?: TenthSurvey['survey'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthSurvey['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthSurvey['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthSurvey['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthSurvey['member'] | undefined
  /** The client it asks. */
  client?: TenthSurvey['client'] | undefined

  /** A person answered a question; `answers` has all of them. */
  onchange?: ((e: Event) => void) | undefined
  /** The answers are sent (`answerSurvey`). Cancel it and they are not. */
  'ontenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** They were; `reply` has what they gave. */
  'ontenth-sent'?: ((e: TenthSentEvent) => void) | undefined
}

export type TenthSurveySolidJsProps = {
  /** What to ask, instead of the server's. The attribute takes JSON. */
  'prop:askings'?: TenthSurvey['askings'] | undefined
  /** Nothing can be answered. */
  'prop:disabled'?: TenthSurvey['disabled'] | undefined
  /** Under this name a form around it sends the answers. */
  'prop:name'?: TenthSurvey['name'] | undefined
  /** The id of the survey to show. */
  'prop:survey'?: TenthSurvey['survey'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthSurvey['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthSurvey['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthSurvey['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthSurvey['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthSurvey['client'] | undefined
  /** A person answered a question; `answers` has all of them. */
  'on:change'?: ((e: Event) => void) | undefined
  /** The answers are sent (`answerSurvey`). Cancel it and they are not. */
  'on:tenth-send'?: ((e: TenthSendEvent) => void) | undefined
  /** They were; `reply` has what they gave. */
  'on:tenth-sent'?: ((e: TenthSentEvent) => void) | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthThankYouProps = {
  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  notes?: TenthThankYou['notes'] | undefined
  /** The language it speaks, such as `lt`. */
  language?: TenthThankYou['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthThankYou['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthThankYou['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthThankYou['member'] | undefined
  /** The client it asks. */
  client?: TenthThankYou['client'] | undefined
}

export type TenthThankYouSolidJsProps = {
  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  'prop:notes'?: TenthThankYou['notes'] | undefined
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthThankYou['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthThankYou['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthThankYou['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthThankYou['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthThankYou['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthTierProgressProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthTierProgress['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthTierProgress['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthTierProgress['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthTierProgress['member'] | undefined
  /** The client it asks. */
  client?: TenthTierProgress['client'] | undefined
}

export type TenthTierProgressSolidJsProps = {
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthTierProgress['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthTierProgress['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthTierProgress['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthTierProgress['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthTierProgress['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type TenthTierTableProps = {
  /** The language it speaks, such as `lt`. */
  language?: TenthTierTable['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  theme?: TenthTierTable['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  program?: TenthTierTable['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  member?: TenthTierTable['member'] | undefined
  /** The client it asks. */
  client?: TenthTierTable['client'] | undefined
}

export type TenthTierTableSolidJsProps = {
  /** The language it speaks, such as `lt`. */
  'prop:language'?: TenthTierTable['language'] | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. */
  'prop:theme'?: TenthTierTable['theme'] | undefined
  /** The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
undefined until it came once. The attribute takes JSON. */
  'prop:program'?: TenthTierTable['program'] | undefined
  /** The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
while it is asked for again or the network is away. The attribute takes JSON. */
  'prop:member'?: TenthTierTable['member'] | undefined
  /** The client it asks. */
  'prop:client'?: TenthTierTable['client'] | undefined

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined
  /** Set the textContent of the element */
  textContent?: string | number | undefined
}

export type CustomElements = {
  /**
   * A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
   * whose value is such as `12-24`; otherwise it saves by itself.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `disabled`: Nothing can be chosen.
   * - `name`: Under this name a form around it sends the birthday.
   * - `profile`: The member's profile, instead of the server's. The attribute takes JSON.
   * - `required`: A form around it asks for an answer.
   * - `value`: Month and day, such as `12-24`; empty where none is chosen.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `change`: A person chose another day; `value` has it.
   * - `tenth-send`: The birthday is saved (`changeMyProfile`).
   * - `tenth-sent`: It was.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The question.
   * - `month`: The choice of the month.
   * - `day`: The choice of the day.
   * - `save`: The button that saves it.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-birthday': Partial<TenthBirthdayProps & BaseProps<TenthBirthday> & BaseEvents>

  /**
   * Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
   * that cancels at once; it looks like the others and is never behind them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `subscription`: The id of the subscription it is about.
   * - `subscriptions`: The member's subscriptions, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`).
   * - `tenth-sent`: It was; `reply` has where the cancelling stands.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `talk`: Shown when somebody wants to talk to a person: how to reach one.
   * - `(default)`: Shown where there is no subscription to cancel.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: One subscription and where its cancelling stands.
   * - `name`: The plan.
   * - `reason`: One reason to choose.
   * - `offer`: One offer.
   * - `saves`: What an offer saves.
   * - `cancel`: The button that cancels at once.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-cancel-flow': Partial<TenthCancelFlowProps & BaseProps<TenthCancelFlow> & BaseEvents>

  /**
   * Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `complaints`: Complaints and reasons, instead of the server's. The attribute takes JSON.
   * - `orders`: The member's orders to choose from, `{ id, name }` each, as JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`).
   * - `tenth-sent`: It was; `reply` has the case.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After everything, such as another way to reach the shop.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The form.
   * - `reason`: One reason to choose.
   * - `send`: The button that sends the complaint.
   * - `case`: One complaint as it stands.
   * - `status`: Where it stands.
   * - `offer`: What is offered for it.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-complaint': Partial<TenthComplaintProps & BaseProps<TenthComplaint> & BaseEvents>

  /**
   * Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
   * the seal of its random number, by which anybody can work the draw out again.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `contest`: The id of the contest to show.
   * - `contests`: Contests and the member's part, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`).
   * - `tenth-sent`: It was done.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the contests.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `contest`: One contest.
   * - `name`: Its name.
   * - `prizes`: What can be won.
   * - `tickets`: How many tickets one has.
   * - `won`: That one has won.
   * - `proof`: How the draw can be proved.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-contest': Partial<TenthContestProps & BaseProps<TenthContest> & BaseEvents>

  /**
   * The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
   * give, with what a member has done already. That somebody shared is their own word, and the list says so.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `networks`: Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON. A link leads there.
   * - `shares`: What sharing gives and what was told, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A member says that they shared or followed (`tellShare`).
   * - `tenth-sent`: It was noted; `reply` has what it gave.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the ways.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `way`: One way to collect.
   * - `gives`: What it gives.
   * - `done`: That it was done already.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-earn-list': Partial<TenthEarnListProps & BaseProps<TenthEarnList> & BaseEvents>

  /**
   * What a member loses next of points and stamps, until when it can be used, and a way to use it.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `schedule`: What is lost when, instead of what the member loses next; as an attribute, JSON.
   * - `within`: Shows only what ends within so many days.
   * - `use-url`/`useUrl`: Where points are used. Without it, the button asks for the panel.
   * - `hide-empty`/`hideEmpty`: Shows nothing at all where nothing expires, or nobody is signed in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-open`: Somebody wants to use points. Cancel it to show something else than the panel.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under everything.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-expiring-background`: Behind everything. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole card.
   * - `row`: So many that end on one day.
   * - `amount`: How many.
   * - `until`: Until when.
   * - `use`: The button, or link, to use points.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-expiring-points': Partial<TenthExpiringPointsProps & BaseProps<TenthExpiringPoints> & BaseEvents>

  /**
   * What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
   * shop.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `contact-url`/`contactUrl`: The shop's page with a form or an address.
   * - `email`: The shop's e-mail address.
   * - `phone`: The shop's telephone number.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: More questions and answers, such as `<details>` of the shop's own.
   * - `contact`: More ways to reach the shop, such as a complaint.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `question`: One question with its answer.
   * - `filter`: The field that finds an answer.
   * - `contact`: The ways to reach the shop.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-help': Partial<TenthHelpProps & BaseProps<TenthHelp> & BaseEvents>

  /**
   * The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
   * welcome right after joining.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-join`: Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the button, such as what one agrees to by joining.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole invitation.
   * - `join`: The button to join.
   * - `sign-in`: The way in for whoever is a member already.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-join': Partial<TenthJoinProps & BaseProps<TenthJoin> & BaseEvents>

  /**
   * A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
   * `tenth-open` of the page opens it too, such as a points badge's.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `open`: Shows the panel.
   * - `position`: The corner at the bottom where a line of text ends, or where it starts.
   * - `sections`: The panel's sections to show, in their order, such as `rewards cards history`.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-open`: The button was pressed. Cancel it to keep the panel shut.
   * - `tenth-join`: Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `icon`: Replaces the gift on the button.
   * - `header`: Above the panel's content.
   * - `footer`: Below the panel's content.
   * - `notices`: In the panel: replaces what the shop tells its members.
   * - `tier`: In the panel: replaces the tier.
   * - `expiring`: In the panel: replaces what expires next.
   * - `cards`: In the panel: replaces the stamp cards.
   * - `rewards`: In the panel: replaces the rewards.
   * - `offers`: In the panel: replaces the offers.
   * - `contests`: In the panel: replaces the contests.
   * - `friends`: In the panel: replaces the invitation of friends.
   * - `earn`: In the panel: replaces the ways to collect.
   * - `history`: In the panel: replaces what happened.
   * - `help`: In the panel: replaces questions and answers.
   * - `profile`: In the panel: replaces what a member told of themselves.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show() => void`: Opens the panel; closing it brings the focus back to where it was.
   * - `close() => void`: Closes the panel.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-launcher-background`: Of the button. (default: `undefined`)
   * - `--tenth-launcher-color`: Of the button's words. (default: `undefined`)
   * - `--tenth-launcher-gap`: How far it stays from the edges. (default: `1.25rem`)
   * - `--tenth-launcher-width`: The panel's width. (default: `26rem`)
   * - `--tenth-launcher-layer`: The button's z-index. (default: `999`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: The button.
   * - `panel`: The panel.
   */
  'tenth-launcher': Partial<TenthLauncherProps & BaseProps<TenthLauncher> & BaseEvents>

  /**
   * Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
   * member chooses it here, and takes it back.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `board`: The places to show, instead of the server's answer; as an attribute, JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent.
   * - `tenth-sent`: A name was set or taken back.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under everything.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-leaderboard-own`: Behind the member's own place. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole list with its title.
   * - `place`: One place.
   * - `own`: The member's own place.
   * - `rank`: The number of a place.
   * - `name`: Who has a place.
   * - `friends`: How many friends they brought.
   * - `field`: The field for the name that others see.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-leaderboard': Partial<TenthLeaderboardProps & BaseProps<TenthLeaderboard> & BaseEvents>

  /**
   * What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
   * once it was in sight for a moment.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `notices`: The notices to show, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: Notices were in sight (`seeNotices`). Cancel it and they stay new.
   * - `tenth-sent`: The server knows that they were.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the notices.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `notice`: One notice.
   * - `new`: The word that says a notice is new.
   * - `name`: A notice's headline.
   * - `link`: Where a notice leads.
   */
  'tenth-notices': Partial<TenthNoticesProps & BaseProps<TenthNotices> & BaseEvents>

  /**
   * Offers for this member: those the checkout counts off by itself, and those that are taken as a code.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `offers`: The offers to show, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens.
   * - `tenth-sent`: It was; the reply to `takeOffer` has the code.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the offers.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `offer`: One offer.
   * - `name`: An offer's name.
   * - `fact`: Until when it can be had, and how often.
   * - `voucher`: A code, while it is shown.
   * - `code`: The code itself.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-offer-list': Partial<TenthOfferListProps & BaseProps<TenthOfferList> & BaseEvents>

  /**
   * The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
   * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `sections`: The sections to show, in their order, such as `rewards cards history`; one left out is not shown.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-join`: Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above everything.
   * - `footer`: Below everything.
   * - `notices`: Replaces what the shop tells its members.
   * - `tier`: Replaces the tier.
   * - `expiring`: Replaces what expires next.
   * - `cards`: Replaces the stamp cards.
   * - `rewards`: Replaces the rewards.
   * - `offers`: Replaces the offers.
   * - `contests`: Replaces the contests.
   * - `friends`: Replaces the invitation of friends.
   * - `earn`: Replaces the ways to collect.
   * - `history`: Replaces what happened.
   * - `help`: Replaces questions and answers.
   * - `profile`: Replaces what a member told of themselves.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-panel-hero`: Behind the balance. (default: `undefined`)
   * - `--tenth-panel-hero-color`: Of the words there. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `hero`: The upper part with the balance.
   * - `balance`: The balance.
   * - `join`: The button to join.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-panel': Partial<TenthPanelProps & BaseProps<TenthPanel> & BaseEvents>

  /**
   * A member's balance, as a small badge that fits beside text.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `hide-empty`/`hideEmpty`: Hides the badge while the balance is zero.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-open`: The badge was activated. Cancel it to keep the panel shut.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `icon`: Replaces the coin.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-badge-radius`: Corner radius. (default: `999px`)
   * - `--tenth-badge-background`: Behind the balance. (default: `undefined`)
   * - `--tenth-badge-color`: Of the balance and the icon. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The badge itself, a button.
   * - `value`: The balance.
   */
  'tenth-points-badge': Partial<TenthPointsBadgeProps & BaseProps<TenthPointsBadge> & BaseEvents>

  /**
   * What a cart will earn, to the point. Signed out it says what somebody who joined would earn.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `cart`: What is in the cart; as an attribute, JSON.
   * - `wait`: How many milliseconds a cart must be still before it is asked about.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-estimate`: An answer came.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `icon`: Replaces the spark.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-estimate-background`: Behind the line. (default: `undefined`)
   * - `--tenth-estimate-color`: Of its words. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole line.
   * - `earned`: Each amount, such as "12 points".
   */
  'tenth-points-estimate': Partial<TenthPointsEstimateProps & BaseProps<TenthPointsEstimate> & BaseEvents>

  /**
   * What happened to a member's points and stamps, newest first, a line for each order, return or reward.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `happening`: One line.
   * - `change`: What it changed.
   */
  'tenth-points-history': Partial<TenthPointsHistoryProps & BaseProps<TenthPointsHistory> & BaseEvents>

  /**
   * How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
   * how many points, and the shop's backend spends them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `cart`: What is in the cart; as an attribute, JSON.
   * - `quote`: How many points may be spent, instead of the server's answer: for a shop that works it out by itself.
   * - `wait`: How many milliseconds a cart must be still before it is asked about.
   * - `name`: The name it has in its form.
   * - `value`: How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
   * is made to fit. As an attribute, what a form that is reset goes back to.
   * - `disabled`: Takes no input, and sends nothing with its form.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `money`: What the chosen points are worth, in minor units of the programme's currency. (property only) (readonly)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels that a page gave it. (property only) (readonly)
   * - `validity`: Whether it can be sent: not while points are chosen and the server has not said yet that they may be. (property only) (readonly)
   * - `validationMessage`: Why it cannot be sent. (property only) (readonly)
   * - `willValidate`: Whether its validity is looked at, which it is not while it is disabled. (property only) (readonly)
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: Points are being chosen.
   * - `change`: A person has chosen points; `value` has how many and `money` what they are worth.
   * - `tenth-quote`: An answer of the server came. It may have made the value less.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `label`: Replaces the words above the slider.
   * - `(default)`: Under everything.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus(options?: FocusOptions) => void`: Moves the focus to the slider.
   * - `checkValidity() => boolean`: Whether it can be sent.
   * - `reportValidity() => boolean`: Whether it can be sent, and where not, tells the person.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-slider-color`: Of the chosen part of the track and of the knob. (default: `undefined`)
   * - `--tenth-slider-track`: Of the rest of the track. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole field.
   * - `label`: The words above the slider.
   * - `chosen`: How many points are chosen, and what they are worth.
   * - `range`: The slider.
   * - `all`: The button that uses the most, or none.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-points-slider': Partial<TenthPointsSliderProps & BaseProps<TenthPointsSlider> & BaseEvents>

  /**
   * What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
   * and to be forgotten.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `consents`: What the shop asks to agree to, `{ purpose, name, text }` each, as JSON.
   * - `profile`: The member's profile, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: Something is changed, linked, exported or erased. Cancel it and nothing is.
   * - `tenth-sent`: It was.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After everything.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `section`: One part of it.
   * - `account`: One linked account.
   * - `consent`: One thing to agree to.
   * - `download`: The button that brings the data.
   * - `leave`: The button that asks whether to be forgotten.
   * - `dialog`: The question before that.
   * - `erase`: The button that does it.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-profile': Partial<TenthProfileProps & BaseProps<TenthProfile> & BaseEvents>

  /**
   * The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
   * link (`?ref=CODE`) and is no member yet.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `code`: The friend's code.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-join`: Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the button.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole invitation.
   * - `join`: The button to join.
   * - `sign-in`: The way in for whoever is a member already.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-referral-landing': Partial<TenthReferralLandingProps & BaseProps<TenthReferralLanding> & BaseEvents>

  /**
   * A member's own link for friends, and what became of those who followed it.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `open`: Shows the modal.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-share`: The link is shared. Cancel it to share it another way.
   * - `tenth-join`: Somebody wants to join first.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: At the end of the modal.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show() => void`: Opens the modal; closing it brings the focus back to where it was.
   * - `close() => void`: Closes the modal.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `dialog`: The modal.
   * - `link`: The field with the link.
   * - `qr`: The QR code.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-referral-modal': Partial<TenthReferralModalProps & BaseProps<TenthReferralModal> & BaseEvents>

  /**
   * What became of the friends a member brought; nothing tells who they are.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `friend`: One friend.
   */
  'tenth-referral-status': Partial<TenthReferralStatusProps & BaseProps<TenthReferralStatus> & BaseEvents>

  /**
   * The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-redeem`: A reward is asked for. Cancel it and nothing is taken.
   * - `tenth-redeemed`: A reward was taken; the event has its code.
   * - `tenth-cancelled`: A reward was given back.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the rewards.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-reward-background`: Behind a reward. (default: `undefined`)
   * - `--tenth-reward-radius`: Corner radius of a reward. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `reward`: One reward.
   * - `name`: A reward's name.
   * - `cost`: What a reward costs.
   * - `redemption`: A reward that was taken and not used yet.
   * - `voucher`: A code, while it is shown.
   * - `code`: The code itself.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-reward-list': Partial<TenthRewardListProps & BaseProps<TenthRewardList> & BaseEvents>

  /**
   * A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `card`: The card's id in the programme.
   * - `design`: How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
   * reward.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-redeem`: The card's reward is asked for. Cancel it and nothing is taken.
   * - `tenth-redeemed`: The reward was taken; the event has its code.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the card's last line.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-card-background`: Behind the stamps. (default: `undefined`)
   * - `--tenth-card-color`: Of the words and empty places on it. (default: `undefined`)
   * - `--tenth-stamp-color`: Of the stamps. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `face`: The upper part, with the stamps.
   * - `stub`: The lower part, with what to do next.
   * - `name`: The card's name.
   * - `stamp`: A stamp that is there.
   * - `place`: A place for a stamp to come.
   * - `prize`: The place of the reward.
   * - `way`: What is given before the card is full, a line for each.
   * - `take`: The button that takes the reward of a full card.
   * - `voucher`: The code of the reward, while it is shown.
   * - `code`: The code itself.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-stamp-card': Partial<TenthStampCardProps & BaseProps<TenthStampCard> & BaseEvents>

  /**
   * Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
   * to go.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `design`: How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the cards.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `card`: One stamp card.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-stamp-cards': Partial<TenthStampCardsProps & BaseProps<TenthStampCards> & BaseEvents>

  /**
   * A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
   * a field of that form instead, which sends the answers as JSON.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `askings`: What to ask, instead of the server's. The attribute takes JSON.
   * - `disabled`: Nothing can be answered.
   * - `name`: Under this name a form around it sends the answers.
   * - `survey`: The id of the survey to show.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `answers`: What is answered so far, by the questions' ids. (property only) (readonly)
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `change`: A person answered a question; `answers` has all of them.
   * - `tenth-send`: The answers are sent (`answerSurvey`). Cancel it and they are not.
   * - `tenth-sent`: They were; `reply` has what they gave.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown where there is nothing to ask.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-survey-background`: Behind the survey. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole survey.
   * - `name`: What the survey is called.
   * - `question`: One question.
   * - `score`: One score to choose.
   * - `text`: A field for words.
   * - `send`: The button that sends the answers.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-survey': Partial<TenthSurveyProps & BaseProps<TenthSurvey> & BaseEvents>

  /**
   * The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
   *
   * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
   * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `notes`: The notes to show, newest first, instead of the member's; as an attribute, JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `empty`: Instead of everything, while there is no note.
   * - `(default)`: Under the note, such as what comes with it.
   * - `icon`: Replaces the heart.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-thanks-background`: Behind the note. (default: `undefined`)
   * - `--tenth-thanks-color`: Of its words. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole card.
   * - `title`: Above the note.
   * - `note`: The words of the note.
   * - `from`: Who says it, and when.
   */
  'tenth-thank-you': Partial<TenthThankYouProps & BaseProps<TenthThankYou> & BaseEvents>

  /**
   * A member's tier: what is missing for the next one, until when it is counted, and what comes after that.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under everything, such as a link to what the tiers bring.
   * - `icon`: Replaces the medal.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-tier-background`: Behind everything. (default: `undefined`)
   * - `--tenth-tier-color`: Of the bar and the medal. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole card.
   * - `name`: The tier's name.
   * - `missing`: What is missing for the next tier.
   * - `bar`: How far one has come.
   * - `fact`: A sentence about keeping the tier.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-tier-progress': Partial<TenthTierProgressProps & BaseProps<TenthTierProgress> & BaseEvents>

  /**
   * All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
   * becomes a card for each tier where there is little room.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the tiers.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-tier-table-background`: Behind the tiers. (default: `undefined`)
   * - `--tenth-tier-table-own`: Behind the member's own tier. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `tier`: One tier.
   * - `own`: The member's own tier.
   * - `name`: A tier's name.
   * - `mark`: What marks the member's own.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-tier-table': Partial<TenthTierTableProps & BaseProps<TenthTierTable> & BaseEvents>
}

export type CustomElementsSolidJs = {
  /**
   * A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
   * whose value is such as `12-24`; otherwise it saves by itself.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `disabled`: Nothing can be chosen.
   * - `name`: Under this name a form around it sends the birthday.
   * - `profile`: The member's profile, instead of the server's. The attribute takes JSON.
   * - `required`: A form around it asks for an answer.
   * - `value`: Month and day, such as `12-24`; empty where none is chosen.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `change`: A person chose another day; `value` has it.
   * - `tenth-send`: The birthday is saved (`changeMyProfile`).
   * - `tenth-sent`: It was.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The question.
   * - `month`: The choice of the month.
   * - `day`: The choice of the day.
   * - `save`: The button that saves it.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-birthday': Partial<TenthBirthdayProps & TenthBirthdaySolidJsProps & BaseProps<TenthBirthday> & BaseEvents>

  /**
   * Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
   * that cancels at once; it looks like the others and is never behind them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `subscription`: The id of the subscription it is about.
   * - `subscriptions`: The member's subscriptions, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`).
   * - `tenth-sent`: It was; `reply` has where the cancelling stands.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `talk`: Shown when somebody wants to talk to a person: how to reach one.
   * - `(default)`: Shown where there is no subscription to cancel.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: One subscription and where its cancelling stands.
   * - `name`: The plan.
   * - `reason`: One reason to choose.
   * - `offer`: One offer.
   * - `saves`: What an offer saves.
   * - `cancel`: The button that cancels at once.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-cancel-flow': Partial<
    TenthCancelFlowProps & TenthCancelFlowSolidJsProps & BaseProps<TenthCancelFlow> & BaseEvents
  >

  /**
   * Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `complaints`: Complaints and reasons, instead of the server's. The attribute takes JSON.
   * - `orders`: The member's orders to choose from, `{ id, name }` each, as JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`).
   * - `tenth-sent`: It was; `reply` has the case.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After everything, such as another way to reach the shop.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The form.
   * - `reason`: One reason to choose.
   * - `send`: The button that sends the complaint.
   * - `case`: One complaint as it stands.
   * - `status`: Where it stands.
   * - `offer`: What is offered for it.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-complaint': Partial<TenthComplaintProps & TenthComplaintSolidJsProps & BaseProps<TenthComplaint> & BaseEvents>

  /**
   * Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
   * the seal of its random number, by which anybody can work the draw out again.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `contest`: The id of the contest to show.
   * - `contests`: Contests and the member's part, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`).
   * - `tenth-sent`: It was done.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the contests.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `contest`: One contest.
   * - `name`: Its name.
   * - `prizes`: What can be won.
   * - `tickets`: How many tickets one has.
   * - `won`: That one has won.
   * - `proof`: How the draw can be proved.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-contest': Partial<TenthContestProps & TenthContestSolidJsProps & BaseProps<TenthContest> & BaseEvents>

  /**
   * The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
   * give, with what a member has done already. That somebody shared is their own word, and the list says so.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `networks`: Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON. A link leads there.
   * - `shares`: What sharing gives and what was told, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A member says that they shared or followed (`tellShare`).
   * - `tenth-sent`: It was noted; `reply` has what it gave.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the ways.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `way`: One way to collect.
   * - `gives`: What it gives.
   * - `done`: That it was done already.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-earn-list': Partial<TenthEarnListProps & TenthEarnListSolidJsProps & BaseProps<TenthEarnList> & BaseEvents>

  /**
   * What a member loses next of points and stamps, until when it can be used, and a way to use it.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `schedule`: What is lost when, instead of what the member loses next; as an attribute, JSON.
   * - `within`: Shows only what ends within so many days.
   * - `use-url`/`useUrl`: Where points are used. Without it, the button asks for the panel.
   * - `hide-empty`/`hideEmpty`: Shows nothing at all where nothing expires, or nobody is signed in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-open`: Somebody wants to use points. Cancel it to show something else than the panel.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under everything.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-expiring-background`: Behind everything. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole card.
   * - `row`: So many that end on one day.
   * - `amount`: How many.
   * - `until`: Until when.
   * - `use`: The button, or link, to use points.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-expiring-points': Partial<
    TenthExpiringPointsProps & TenthExpiringPointsSolidJsProps & BaseProps<TenthExpiringPoints> & BaseEvents
  >

  /**
   * What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
   * shop.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `contact-url`/`contactUrl`: The shop's page with a form or an address.
   * - `email`: The shop's e-mail address.
   * - `phone`: The shop's telephone number.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: More questions and answers, such as `<details>` of the shop's own.
   * - `contact`: More ways to reach the shop, such as a complaint.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `question`: One question with its answer.
   * - `filter`: The field that finds an answer.
   * - `contact`: The ways to reach the shop.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-help': Partial<TenthHelpProps & TenthHelpSolidJsProps & BaseProps<TenthHelp> & BaseEvents>

  /**
   * The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
   * welcome right after joining.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-join`: Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the button, such as what one agrees to by joining.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole invitation.
   * - `join`: The button to join.
   * - `sign-in`: The way in for whoever is a member already.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-join': Partial<TenthJoinProps & TenthJoinSolidJsProps & BaseProps<TenthJoin> & BaseEvents>

  /**
   * A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
   * `tenth-open` of the page opens it too, such as a points badge's.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `open`: Shows the panel.
   * - `position`: The corner at the bottom where a line of text ends, or where it starts.
   * - `sections`: The panel's sections to show, in their order, such as `rewards cards history`.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-open`: The button was pressed. Cancel it to keep the panel shut.
   * - `tenth-join`: Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `icon`: Replaces the gift on the button.
   * - `header`: Above the panel's content.
   * - `footer`: Below the panel's content.
   * - `notices`: In the panel: replaces what the shop tells its members.
   * - `tier`: In the panel: replaces the tier.
   * - `expiring`: In the panel: replaces what expires next.
   * - `cards`: In the panel: replaces the stamp cards.
   * - `rewards`: In the panel: replaces the rewards.
   * - `offers`: In the panel: replaces the offers.
   * - `contests`: In the panel: replaces the contests.
   * - `friends`: In the panel: replaces the invitation of friends.
   * - `earn`: In the panel: replaces the ways to collect.
   * - `history`: In the panel: replaces what happened.
   * - `help`: In the panel: replaces questions and answers.
   * - `profile`: In the panel: replaces what a member told of themselves.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show() => void`: Opens the panel; closing it brings the focus back to where it was.
   * - `close() => void`: Closes the panel.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-launcher-background`: Of the button. (default: `undefined`)
   * - `--tenth-launcher-color`: Of the button's words. (default: `undefined`)
   * - `--tenth-launcher-gap`: How far it stays from the edges. (default: `1.25rem`)
   * - `--tenth-launcher-width`: The panel's width. (default: `26rem`)
   * - `--tenth-launcher-layer`: The button's z-index. (default: `999`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: The button.
   * - `panel`: The panel.
   */
  'tenth-launcher': Partial<TenthLauncherProps & TenthLauncherSolidJsProps & BaseProps<TenthLauncher> & BaseEvents>

  /**
   * Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
   * member chooses it here, and takes it back.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `board`: The places to show, instead of the server's answer; as an attribute, JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent.
   * - `tenth-sent`: A name was set or taken back.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under everything.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-leaderboard-own`: Behind the member's own place. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole list with its title.
   * - `place`: One place.
   * - `own`: The member's own place.
   * - `rank`: The number of a place.
   * - `name`: Who has a place.
   * - `friends`: How many friends they brought.
   * - `field`: The field for the name that others see.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-leaderboard': Partial<
    TenthLeaderboardProps & TenthLeaderboardSolidJsProps & BaseProps<TenthLeaderboard> & BaseEvents
  >

  /**
   * What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
   * once it was in sight for a moment.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `notices`: The notices to show, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: Notices were in sight (`seeNotices`). Cancel it and they stay new.
   * - `tenth-sent`: The server knows that they were.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the notices.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `notice`: One notice.
   * - `new`: The word that says a notice is new.
   * - `name`: A notice's headline.
   * - `link`: Where a notice leads.
   */
  'tenth-notices': Partial<TenthNoticesProps & TenthNoticesSolidJsProps & BaseProps<TenthNotices> & BaseEvents>

  /**
   * Offers for this member: those the checkout counts off by itself, and those that are taken as a code.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `offers`: The offers to show, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens.
   * - `tenth-sent`: It was; the reply to `takeOffer` has the code.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the offers.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `offer`: One offer.
   * - `name`: An offer's name.
   * - `fact`: Until when it can be had, and how often.
   * - `voucher`: A code, while it is shown.
   * - `code`: The code itself.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-offer-list': Partial<TenthOfferListProps & TenthOfferListSolidJsProps & BaseProps<TenthOfferList> & BaseEvents>

  /**
   * The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
   * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `sections`: The sections to show, in their order, such as `rewards cards history`; one left out is not shown.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-join`: Somebody wants to join. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above everything.
   * - `footer`: Below everything.
   * - `notices`: Replaces what the shop tells its members.
   * - `tier`: Replaces the tier.
   * - `expiring`: Replaces what expires next.
   * - `cards`: Replaces the stamp cards.
   * - `rewards`: Replaces the rewards.
   * - `offers`: Replaces the offers.
   * - `contests`: Replaces the contests.
   * - `friends`: Replaces the invitation of friends.
   * - `earn`: Replaces the ways to collect.
   * - `history`: Replaces what happened.
   * - `help`: Replaces questions and answers.
   * - `profile`: Replaces what a member told of themselves.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-panel-hero`: Behind the balance. (default: `undefined`)
   * - `--tenth-panel-hero-color`: Of the words there. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `hero`: The upper part with the balance.
   * - `balance`: The balance.
   * - `join`: The button to join.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-panel': Partial<TenthPanelProps & TenthPanelSolidJsProps & BaseProps<TenthPanel> & BaseEvents>

  /**
   * A member's balance, as a small badge that fits beside text.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `hide-empty`/`hideEmpty`: Hides the badge while the balance is zero.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-open`: The badge was activated. Cancel it to keep the panel shut.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `icon`: Replaces the coin.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-badge-radius`: Corner radius. (default: `999px`)
   * - `--tenth-badge-background`: Behind the balance. (default: `undefined`)
   * - `--tenth-badge-color`: Of the balance and the icon. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The badge itself, a button.
   * - `value`: The balance.
   */
  'tenth-points-badge': Partial<
    TenthPointsBadgeProps & TenthPointsBadgeSolidJsProps & BaseProps<TenthPointsBadge> & BaseEvents
  >

  /**
   * What a cart will earn, to the point. Signed out it says what somebody who joined would earn.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `cart`: What is in the cart; as an attribute, JSON.
   * - `wait`: How many milliseconds a cart must be still before it is asked about.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-estimate`: An answer came.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `icon`: Replaces the spark.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-estimate-background`: Behind the line. (default: `undefined`)
   * - `--tenth-estimate-color`: Of its words. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole line.
   * - `earned`: Each amount, such as "12 points".
   */
  'tenth-points-estimate': Partial<
    TenthPointsEstimateProps & TenthPointsEstimateSolidJsProps & BaseProps<TenthPointsEstimate> & BaseEvents
  >

  /**
   * What happened to a member's points and stamps, newest first, a line for each order, return or reward.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `happening`: One line.
   * - `change`: What it changed.
   */
  'tenth-points-history': Partial<
    TenthPointsHistoryProps & TenthPointsHistorySolidJsProps & BaseProps<TenthPointsHistory> & BaseEvents
  >

  /**
   * How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
   * how many points, and the shop's backend spends them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `cart`: What is in the cart; as an attribute, JSON.
   * - `quote`: How many points may be spent, instead of the server's answer: for a shop that works it out by itself.
   * - `wait`: How many milliseconds a cart must be still before it is asked about.
   * - `name`: The name it has in its form.
   * - `value`: How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
   * is made to fit. As an attribute, what a form that is reset goes back to.
   * - `disabled`: Takes no input, and sends nothing with its form.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `money`: What the chosen points are worth, in minor units of the programme's currency. (property only) (readonly)
   * - `form`: The form it belongs to. (property only) (readonly)
   * - `labels`: The labels that a page gave it. (property only) (readonly)
   * - `validity`: Whether it can be sent: not while points are chosen and the server has not said yet that they may be. (property only) (readonly)
   * - `validationMessage`: Why it cannot be sent. (property only) (readonly)
   * - `willValidate`: Whether its validity is looked at, which it is not while it is disabled. (property only) (readonly)
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: Points are being chosen.
   * - `change`: A person has chosen points; `value` has how many and `money` what they are worth.
   * - `tenth-quote`: An answer of the server came. It may have made the value less.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `label`: Replaces the words above the slider.
   * - `(default)`: Under everything.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus(options?: FocusOptions) => void`: Moves the focus to the slider.
   * - `checkValidity() => boolean`: Whether it can be sent.
   * - `reportValidity() => boolean`: Whether it can be sent, and where not, tells the person.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-slider-color`: Of the chosen part of the track and of the knob. (default: `undefined`)
   * - `--tenth-slider-track`: Of the rest of the track. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole field.
   * - `label`: The words above the slider.
   * - `chosen`: How many points are chosen, and what they are worth.
   * - `range`: The slider.
   * - `all`: The button that uses the most, or none.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-points-slider': Partial<
    TenthPointsSliderProps & TenthPointsSliderSolidJsProps & BaseProps<TenthPointsSlider> & BaseEvents
  >

  /**
   * What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
   * and to be forgotten.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `consents`: What the shop asks to agree to, `{ purpose, name, text }` each, as JSON.
   * - `profile`: The member's profile, instead of the server's. The attribute takes JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-send`: Something is changed, linked, exported or erased. Cancel it and nothing is.
   * - `tenth-sent`: It was.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After everything.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `section`: One part of it.
   * - `account`: One linked account.
   * - `consent`: One thing to agree to.
   * - `download`: The button that brings the data.
   * - `leave`: The button that asks whether to be forgotten.
   * - `dialog`: The question before that.
   * - `erase`: The button that does it.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-profile': Partial<TenthProfileProps & TenthProfileSolidJsProps & BaseProps<TenthProfile> & BaseEvents>

  /**
   * The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
   * link (`?ref=CODE`) and is no member yet.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `code`: The friend's code.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added.
   * - `sign-in-url`/`signInUrl`: Where a member goes to sign in.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-join`: Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the button.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole invitation.
   * - `join`: The button to join.
   * - `sign-in`: The way in for whoever is a member already.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-referral-landing': Partial<
    TenthReferralLandingProps & TenthReferralLandingSolidJsProps & BaseProps<TenthReferralLanding> & BaseEvents
  >

  /**
   * A member's own link for friends, and what became of those who followed it.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `open`: Shows the modal.
   * - `join-url`/`joinUrl`: Where somebody goes to join whom the shop does not know yet.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-share`: The link is shared. Cancel it to share it another way.
   * - `tenth-join`: Somebody wants to join first.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: At the end of the modal.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show() => void`: Opens the modal; closing it brings the focus back to where it was.
   * - `close() => void`: Closes the modal.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `dialog`: The modal.
   * - `link`: The field with the link.
   * - `qr`: The QR code.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-referral-modal': Partial<
    TenthReferralModalProps & TenthReferralModalSolidJsProps & BaseProps<TenthReferralModal> & BaseEvents
  >

  /**
   * What became of the friends a member brought; nothing tells who they are.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `friend`: One friend.
   */
  'tenth-referral-status': Partial<
    TenthReferralStatusProps & TenthReferralStatusSolidJsProps & BaseProps<TenthReferralStatus> & BaseEvents
  >

  /**
   * The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-redeem`: A reward is asked for. Cancel it and nothing is taken.
   * - `tenth-redeemed`: A reward was taken; the event has its code.
   * - `tenth-cancelled`: A reward was given back.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the rewards.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-reward-background`: Behind a reward. (default: `undefined`)
   * - `--tenth-reward-radius`: Corner radius of a reward. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `reward`: One reward.
   * - `name`: A reward's name.
   * - `cost`: What a reward costs.
   * - `redemption`: A reward that was taken and not used yet.
   * - `voucher`: A code, while it is shown.
   * - `code`: The code itself.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-reward-list': Partial<
    TenthRewardListProps & TenthRewardListSolidJsProps & BaseProps<TenthRewardList> & BaseEvents
  >

  /**
   * A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `card`: The card's id in the programme.
   * - `design`: How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
   * reward.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `tenth-redeem`: The card's reward is asked for. Cancel it and nothing is taken.
   * - `tenth-redeemed`: The reward was taken; the event has its code.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the card's last line.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-card-background`: Behind the stamps. (default: `undefined`)
   * - `--tenth-card-color`: Of the words and empty places on it. (default: `undefined`)
   * - `--tenth-stamp-color`: Of the stamps. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `face`: The upper part, with the stamps.
   * - `stub`: The lower part, with what to do next.
   * - `name`: The card's name.
   * - `stamp`: A stamp that is there.
   * - `place`: A place for a stamp to come.
   * - `prize`: The place of the reward.
   * - `way`: What is given before the card is full, a line for each.
   * - `take`: The button that takes the reward of a full card.
   * - `voucher`: The code of the reward, while it is shown.
   * - `code`: The code itself.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-stamp-card': Partial<TenthStampCardProps & TenthStampCardSolidJsProps & BaseProps<TenthStampCard> & BaseEvents>

  /**
   * Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
   * to go.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `design`: How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: After the cards.
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `card`: One stamp card.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-stamp-cards': Partial<
    TenthStampCardsProps & TenthStampCardsSolidJsProps & BaseProps<TenthStampCards> & BaseEvents
  >

  /**
   * A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
   * a field of that form instead, which sends the answers as JSON.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `askings`: What to ask, instead of the server's. The attribute takes JSON.
   * - `disabled`: Nothing can be answered.
   * - `name`: Under this name a form around it sends the answers.
   * - `survey`: The id of the survey to show.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `answers`: What is answered so far, by the questions' ids. (property only) (readonly)
   * - `client`: The client it asks. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `change`: A person answered a question; `answers` has all of them.
   * - `tenth-send`: The answers are sent (`answerSurvey`). Cancel it and they are not.
   * - `tenth-sent`: They were; `reply` has what they gave.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown where there is nothing to ask.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-survey-background`: Behind the survey. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole survey.
   * - `name`: What the survey is called.
   * - `question`: One question.
   * - `score`: One score to choose.
   * - `text`: A field for words.
   * - `send`: The button that sends the answers.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-survey': Partial<TenthSurveyProps & TenthSurveySolidJsProps & BaseProps<TenthSurvey> & BaseEvents>

  /**
   * The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
   *
   * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
   * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `notes`: The notes to show, newest first, instead of the member's; as an attribute, JSON.
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `empty`: Instead of everything, while there is no note.
   * - `(default)`: Under the note, such as what comes with it.
   * - `icon`: Replaces the heart.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-thanks-background`: Behind the note. (default: `undefined`)
   * - `--tenth-thanks-color`: Of its words. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole card.
   * - `title`: Above the note.
   * - `note`: The words of the note.
   * - `from`: Who says it, and when.
   */
  'tenth-thank-you': Partial<TenthThankYouProps & TenthThankYouSolidJsProps & BaseProps<TenthThankYou> & BaseEvents>

  /**
   * A member's tier: what is missing for the next one, until when it is counted, and what comes after that.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under everything, such as a link to what the tiers bring.
   * - `icon`: Replaces the medal.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-tier-background`: Behind everything. (default: `undefined`)
   * - `--tenth-tier-color`: Of the bar and the medal. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole card.
   * - `name`: The tier's name.
   * - `missing`: What is missing for the next tier.
   * - `bar`: How far one has come.
   * - `fact`: A sentence about keeping the tier.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-tier-progress': Partial<
    TenthTierProgressProps & TenthTierProgressSolidJsProps & BaseProps<TenthTierProgress> & BaseEvents
  >

  /**
   * All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
   * becomes a card for each tier where there is little room.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `language`: The language it speaks, such as `lt`.
   * - `theme`: `light`, `dark`, or `auto` for what the person's system prefers.
   * - `program`: The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   * - `member`: The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   * - `client`: The client it asks. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Under the tiers.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--tenth-tier-table-background`: Behind the tiers. (default: `undefined`)
   * - `--tenth-tier-table-own`: Behind the member's own tier. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `tier`: One tier.
   * - `own`: The member's own tier.
   * - `name`: A tier's name.
   * - `mark`: What marks the member's own.
   * - `notice`: That something could not be loaded, or may be old.
   */
  'tenth-tier-table': Partial<TenthTierTableProps & TenthTierTableSolidJsProps & BaseProps<TenthTierTable> & BaseEvents>
}

export type CustomCssProperties = {
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
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'react/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'react/jsx-dev-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module '@builder.io/qwik' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module '@stencil/core' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'react-native' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
