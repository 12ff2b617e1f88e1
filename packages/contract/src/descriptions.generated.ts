// Written by scripts/describe.ts from the comments beside it; change those.

/** What the sources say of each schema and its properties, for the API's reference. */
export const descriptions: Record<string, { description?: string; properties: Record<string, string> }> = {
  Activity: {
    description: 'Something that happened, reported once, by id.',
    properties: {},
  },
  ActivityData: {
    description: 'Values that an activity says beside, for conditions to look at.',
    properties: {},
  },
  ActivityResult: {
    description: 'What became of an activity.',
    properties: {
      replayed: 'True when this activity had been reported before: this is what became of it then.',
      entries: 'What was written in the ledger, for every member it touched.',
      refusals: 'What the rules said no to; the rest was done.',
    },
  },
  Adjustment: {
    description: 'Staff gave or took points or stamps by hand.',
    properties: {
      unit: "`points`, or a stamp card's id.",
      amount: 'How many: given above zero, taken below. Never more is taken than the member can spend.',
      reason: 'Why, in a sentence, for whoever looks at it later.',
    },
  },
  Amount: {
    description: 'How much a rule gives.',
    properties: {},
  },
  Author: {
    description: "Who of the shop's staff did something, as the shop's backend knows them.",
    properties: {
      id: "The shop's own id of the person.",
      role: 'What they may do, by a role of the programme.',
    },
  },
  Balance: {
    description: 'How much of a unit a member has.',
    properties: {
      available: 'Can be spent now.',
      pending: 'Earned, but not to be spent yet.',
      owed: 'Taken back by refunds after it was spent; the next earnings repay it.',
      expiring: 'What is lost next, and when; null when nothing expires.',
    },
  },
  Benefit: {
    description: 'What a voucher is worth at the checkout.',
    properties: {},
  },
  CardState: {
    description: "A member's stamp card.",
    properties: {
      card: "The card's id in the programme.",
      stamps: 'Stamps on the card that is being filled, from 0 to one less than `required`.',
      full: 'Full cards whose reward waits to be taken.',
    },
  },
  Cart: {
    description: 'A cart or an order: what an estimate is asked for, and what a paid order reports.',
    properties: {
      currency: "The currency of every amount; it must be the programme's.",
      lines: 'What is bought. Line ids are unique.',
      delivery: 'What was paid for delivery, in minor units. It earns nothing. Default: 0.',
    },
  },
  Condition: {
    description: 'The condition language: nest `all`, `any` and `none` around facts.',
    properties: {},
  },
  Count: {
    description: 'A positive number of points or stamps.',
    properties: {},
  },
  Currency: {
    description: 'An ISO 4217 currency code, such as `EUR`.',
    properties: {},
  },
  EarningRule: {
    description:
      "One way to earn: on an activity, perhaps under a condition, an amount of points or of a card's stamps.",
    properties: {
      id: 'Unique in the programme; every entry it makes names it.',
      name: 'How the shop calls this way to earn.',
      on: 'The activity that triggers the rule.',
      unit: 'What it gives: `points`, or a stamp card\'s id. Default: "points".',
      amount: 'How much.',
      when: 'Only under this condition.',
      lines: 'Counts only these lines of an order. Default: all lines.',
      rounding: "Default: the programme's rounding.",
      hold: 'Keeps what was earned pending for this long, such as the return window.',
    },
  },
  Entry: {
    description: 'One immutable line of the ledger. A balance is the sum of its entries, always.',
    properties: {
      unit: "`points`, or a stamp card's id.",
      amount: 'What it changes of the balance.',
      pending: 'What it changes of the pending balance.',
      lot: 'The lot it opens (its own id), fills or drains; null when it changes what is owed.',
      at: 'When it was written.',
      line: "The order's line.",
      rule: 'The earning rule; `referral` where the referral paid.',
      version: "The programme's version that decided.",
    },
  },
  EntryKind: {
    description:
      "Why a line of the ledger was written.\n\n- `earn`: a rule gave; the entry opens a lot.\n- `activate`: what was pending can be spent from now on.\n- `redeem`: a reward was paid for, out of a lot.\n- `return`: a redemption was cancelled; its lot has it back.\n- `reverse`: a refund took back what an order had earned. Without a lot it is owed.\n- `repay`: what was earned paid something owed: minus on the lot, plus without a lot.\n- `expire`: a lot's time was over.\n- `adjust`: staff corrected.",
    properties: {},
  },
  Estimate: {
    description: 'How much an order would earn, to the point.',
    properties: {
      earns: 'One line for each unit that something would be earned in.',
      version: "The programme's version that decided.",
    },
  },
  Event: {
    description: 'Something that happened.',
    properties: {
      member: 'Null where it is about no member.',
      data: 'What there is to tell of it, by its type.',
    },
  },
  Expiry: {
    description: 'When what was earned is lost: never, or at the end of the day a period after it was earned.',
    properties: {},
  },
  Friend: {
    description: 'A friend a member brought; nothing tells who.',
    properties: {},
  },
  Grant: {
    description:
      'Something given to a member beside what an order earns: points, stamps of a card, or a reward that costs nothing.',
    properties: {},
  },
  Grants: {
    description: 'All that is given at once; nothing is an empty list.',
    properties: {},
  },
  Id: {
    description: "Any visible characters, no spaces: a shop's own id for a customer, an order, a line.",
    properties: {},
  },
  Joining: {
    description: 'What a shop tells of a new member.',
    properties: {
      email: 'Kept only as a keyed hash, to notice somebody recommending themselves.',
      language: "The member's language. Default: the programme's first.",
      referral: 'The code of the friend who recommended the shop.',
    },
  },
  KeyInfo: {
    description: 'A key, without its secret.',
    properties: {},
  },
  Language: {
    description: 'A BCP 47 language tag, such as `lt` or `pt-BR`.',
    properties: {},
  },
  LineFilter: {
    description: 'Chooses lines: a line matches when it has one of the values of every key that is given.',
    properties: {},
  },
  Member: {
    description: 'Everything a page shows of a member.',
    properties: {
      referral: 'Null when the programme has no referral.',
      redemptions: 'Rewards taken and not used yet, newest first.',
      revision: 'Grows by one with every change: a page asks again when it has.',
    },
  },
  MemberJoined: {
    description: 'A customer joined the programme.',
    properties: {},
  },
  Money: {
    description: 'An amount of money in minor units (cents), never negative.',
    properties: {},
  },
  NewKey: {
    description: 'A new secret key, shown once.',
    properties: {},
  },
  NewRedemption: {
    description: 'A redemption with its code. The code is shown in this reply and never again: only a hash is kept.',
    properties: {},
  },
  Occasion: {
    description:
      "Something happened to a member that is no order: a visit, a review, a share, a renewal, or the shop's own kind.",
    properties: {
      name: "What happened, by the shop's own name for it, such as `recycled-cup`. A `custom` activity needs one.",
      data: 'Further values, for conditions.',
    },
  },
  Order: {
    description: 'A paid order.',
    properties: {
      id: "The shop's own order number.",
      currency: "The currency of every amount; it must be the programme's.",
      lines: 'What is bought. Line ids are unique.',
      delivery: 'What was paid for delivery, in minor units. It earns nothing. Default: 0.',
    },
  },
  OrderLine: {
    description: 'One line of an order, as the shopper paid it.',
    properties: {
      id: "The line's id, unique in its order. A refund names it.",
      sku: "The product's stock-keeping unit.",
      quantity: 'How many units. Example: 2.',
      amount:
        'What was paid for the whole line after discounts, in minor units. A line that cost nothing earns nothing.',
      categories: "The product's categories; earning rules and rewards choose lines by them.",
      labels: "Free labels for the shop's own use in rules, such as `organic`.",
    },
  },
  OrderPaid: {
    description: 'An order was paid.',
    properties: {},
  },
  OrderRefunded: {
    description: 'Money of an order went back.',
    properties: {},
  },
  Period: {
    description: "A length of time in calendar units, counted in the programme's time zone.",
    properties: {},
  },
  PluralText: {
    description: 'What one, two or many of something are called, by language and Intl.PluralRules category.',
    properties: {},
  },
  PointsRule: {
    description: 'How points behave.',
    properties: {
      name: 'What the shop calls its points, in every plural form. Default: the word for points.',
      expiry: 'When points are lost. Default: never.',
      rounding: 'How a rule\'s fraction becomes whole, once for a rule and an activity. Default: "floor".',
    },
  },
  Problem: {
    description: 'An RFC 9457 problem document, sent as application/problem+json.',
    properties: {
      type: "A stable address of the code's documentation.",
      title: "The code's sentence.",
      code: 'From a closed, documented list.',
      detail: 'What was wrong this time, for a person.',
      errors: 'Every field at fault: its JSON pointer in the body (or `query/name`, `path/name`), and a sentence.',
      refusal: 'With code `refused`: the refusal, to be told to the person.',
    },
  },
  Program: {
    description: 'Everything a merchant decides, in one document. Publishing it makes an immutable version.',
    properties: {
      name: 'What shoppers know the programme as.',
      currency: 'The one currency of its orders.',
      timeZone: 'Where its days begin and end.',
      languages: 'The languages of its texts; the first is the fallback.',
      joining: 'Whether a customer must join, or becomes a member by the first order. Default: "explicit".',
      refunds:
        'What a refund does when points are spent already: takes what is there, or lets the rest be owed. Default: "within_balance".',
    },
  },
  PublicProgram: {
    description: 'What any visitor may see of a programme.',
    properties: {
      version: 'The version in force.',
    },
  },
  PublishedProgram: {
    description: 'A published programme and its version.',
    properties: {},
  },
  Redemption: {
    description: 'A reward that a member has taken.',
    properties: {
      reward: "The reward's id.",
      unit: "What was paid in: `points`, or a card's id; `points` where nothing was.",
      cost: 'How much was paid.',
      validUntil: 'Until when its voucher can be used; null is without end.',
      hint: 'The last four characters of the code, to tell vouchers apart; null while its code has not been asked for.',
    },
  },
  RedemptionRequest: {
    description: 'What a member asks for: a reward for points, or the reward of a full card.',
    properties: {},
  },
  RedemptionStatus: {
    description:
      'What was given waits as `granted` until its code is asked for. What was taken is `reserved` until its voucher is used, then `used`; or `cancelled`,\nor `expired`.',
    properties: {},
  },
  ReferralRule: {
    description: "Pays both friends, once, for the friend's first paid order that is large enough.",
    properties: {
      advocate: 'What the member who recommended gets.',
      friend: 'What the new friend gets.',
      minimum:
        "The least sum of that order's lines, in minor units. A smaller order leaves the referral waiting. Default: 0.",
      url: 'The page a friend lands on; `?ref=CODE` is added. Default: the page that shows the link.',
    },
  },
  ReferralState: {
    description: "A member's own referral.",
    properties: {
      code: 'The code that friends bring.',
      joined: 'Friends who joined and have not bought yet.',
      paid: 'Friends whose first order paid both.',
    },
  },
  Refund: {
    description:
      'What a refund gives back: named lines, delivery, or an amount spread over the order; without these, all that is left.',
    properties: {
      order: "The order's id, as it was reported paid.",
      lines: 'Only these lines.',
      delivery:
        'So much of what was paid for delivery, in minor units: beside `lines`, or alone. It takes back nothing.',
      amount: 'So many minor units, spread over the lines and delivery by what is left of each.',
    },
  },
  Refusal: {
    description: "The engine's no: a code, and the facts a message needs.",
    properties: {
      facts: 'Numbers and ids to tell it with, such as `missing: 40`.',
    },
  },
  Reward: {
    description: 'Something a member can have for points, for a full stamp card, or as a gift.',
    properties: {
      cost: 'The price in points. Without one it cannot be bought, only won by a card.',
      gives: 'What the voucher does.',
      validFor: 'How long its voucher can be used, to the end of that day. Default: without end.',
    },
  },
  Rounding: {
    description: 'How a fraction of a point becomes whole.',
    properties: {},
  },
  Slug: {
    description: 'An id that the merchant chooses inside a programme document, such as `free-sandwich`.',
    properties: {},
  },
  StampCard: {
    description:
      'A stamp card: its id is the unit its stamps are counted in. Full at `stamps`; more begin the next card.',
    properties: {
      stamps: 'How many stamps make it full. Buy 9, get the 10th free: 9.',
      reward: 'The reward a full card gives, by id.',
      expiry: 'When stamps are lost. Default: never.',
    },
  },
  Text: {
    description: 'A text a shopper reads: one string for every language, or one string a language.',
    properties: {},
  },
  TimeZone: {
    description: "An IANA time zone, such as `Europe/Vilnius`: the programme's days begin and end by it.",
    properties: {},
  },
  Timestamp: {
    description: 'A moment, ISO 8601 with an offset or Z. The server keeps and returns UTC.',
    properties: {},
  },
  Voucher: {
    description: 'A voucher that can be used, and what it is worth.',
    properties: {
      order: 'The order that used it.',
    },
  },
  VoucherCode: {
    description: "A voucher's code, as a shopper typed it: case, spaces and hyphens do not matter.",
    properties: {},
  },
  Window: {
    description: "When something is in force, in the programme's time zone: everything that is given must be so.",
    properties: {
      from: 'From this moment on.',
      until: 'Until before this moment.',
      weekdays: 'On these days of the week.',
      hours: 'Between these times of the day; where `to` is earlier than `from`, over midnight.',
      dates: 'On these days of the year, such as `12-24`.',
    },
  },
  checks: {
    description: "Every part's own look at the whole; each names what leads nowhere.",
    properties: {},
  },
  common: {
    description: 'What every activity says.',
    properties: {
      id: 'Unique in the programme. Reporting the same activity again changes nothing and returns the first result.',
      member: "The customer, by the shop's own id.",
      at: 'When it happened. Default: now.',
      channel: 'Where it happened, such as `web`, `till` or `kiosk`; conditions look at it.',
    },
  },
  eventTypes: {
    description: 'What can happen and be told of, such as to a webhook, with a sentence for each.',
    properties: {},
  },
  eventsPath: {
    description:
      "Beside the table: `GET /v1/me/events`, a text/event-stream for the member of the token.\nEach event is named `revision` and carries the member's revision; the page then asks `getMe` again.",
    properties: {},
  },
  pageOf: {
    description: 'A page of a list; ask for the next with its cursor.',
    properties: {},
  },
  problemCodes: {
    description:
      'What can be wrong with a request, with its HTTP status, in order of precedence: the first that holds is told.',
    properties: {},
  },
  range: {
    description: 'A whole number between bounds, bounds included.',
    properties: {},
  },
  refundedLine: {
    properties: {
      id: "The line's id in the order.",
      quantity: 'How many units went back. Give this or `amount`; without either, all that is left of the line.',
      amount: 'How much money went back, in minor units, where no unit did.',
    },
  },
  refusalCodes: {
    description:
      'Why the rules said no. A refusal is a value, not an error: nothing was changed, and a person can be told why.\nIn order of precedence, where several hold.',
    properties: {},
  },
  reportedOccasions: {
    description:
      'What happens to a member without an order. A shop may report any of them but those of the second line, which the\nserver reports itself.',
    properties: {},
  },
  routes: {
    description: 'Every call there is. The server answers exactly these, and the client can make no other.',
    properties: {},
  },
  shape: {
    properties: {
      name: "What happened, by the shop's own name for it, such as `recycled-cup`. A `custom` activity needs one.",
      data: 'Further values, for conditions.',
    },
  },
}
