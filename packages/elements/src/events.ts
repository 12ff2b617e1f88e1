import type { Estimate, NewRedemption, PointsQuote, Redemption, RedemptionRequest } from '@tenth/core'
import type { TenthSendEvents, TenthSentEvents } from './sending.ts'

const request = { bubbles: true, composed: true, cancelable: true }
const news = { bubbles: true, composed: true }

/** Somebody wants to see the programme. Cancel it to keep the panel shut and show something else. */
export class TenthOpenEvent extends Event {
  constructor() {
    super('tenth-open', request)
  }
}

/** Somebody wants to join. Cancel it to do it the shop's own way; otherwise the element goes on. */
export class TenthJoinEvent extends Event {
  /** False: the shop must first know who it is. */
  readonly signedIn: boolean
  /** The code of the friend who recommended the shop. A listener may put in what the page remembers. */
  referral: string | undefined

  constructor(signedIn: boolean, referral?: string) {
    super('tenth-join', request)
    this.signedIn = signedIn
    this.referral = referral
  }
}

/** Somebody wants a reward. Cancel it and nothing is taken. */
export class TenthRedeemEvent extends Event {
  readonly request: RedemptionRequest

  constructor(wanted: RedemptionRequest) {
    super('tenth-redeem', request)
    this.request = wanted
  }
}

/** A reward was taken; the code is here for the checkout to fill in, and nowhere else. */
export class TenthRedeemedEvent extends Event {
  readonly redemption: Redemption
  readonly code: string

  constructor({ redemption, code }: NewRedemption) {
    super('tenth-redeemed', news)
    this.redemption = redemption
    this.code = code
  }
}

/** A reward was given back, and what it cost returned. */
export class TenthCancelledEvent extends Event {
  readonly redemption: Redemption

  constructor(redemption: Redemption) {
    super('tenth-cancelled', news)
    this.redemption = redemption
  }
}

/** How a referral link leaves the page. */
export type ShareWay = 'copy' | 'share' | 'email'

/** Somebody shares their link. Cancel it to share it another way. */
export class TenthShareEvent extends Event {
  readonly url: string
  readonly way: ShareWay

  constructor(url: string, way: ShareWay) {
    super('tenth-share', request)
    this.url = url
    this.way = way
  }
}

/** A cart's estimate came. */
export class TenthEstimateEvent extends Event {
  readonly estimate: Estimate

  constructor(estimate: Estimate) {
    super('tenth-estimate', news)
    this.estimate = estimate
  }
}

/** How many points may pay for a cart is known; the element's value fits it. */
export class TenthQuoteEvent extends Event {
  readonly quote: PointsQuote

  constructor(quote: PointsQuote) {
    super('tenth-quote', news)
    this.quote = quote
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tenth-open': TenthOpenEvent
    'tenth-join': TenthJoinEvent
    'tenth-redeem': TenthRedeemEvent
    'tenth-redeemed': TenthRedeemedEvent
    'tenth-cancelled': TenthCancelledEvent
    'tenth-share': TenthShareEvent
    'tenth-estimate': TenthEstimateEvent
    'tenth-quote': TenthQuoteEvent
    'tenth-send': TenthSendEvents
    'tenth-sent': TenthSentEvents
  }
}
