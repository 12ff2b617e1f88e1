// Written by scripts/describe.ts from the comments beside it; change those.

/** What the sources say of each schema and its properties, for the API's reference. */
export const descriptions: Record<string, { description?: string; properties: Record<string, string> }> = {
  AccountLink: {
    description: "An account that the shop has verified to be the member's.",
    properties: {
      account: "The address, or the network's own id of the account.",
    },
  },
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
  Agent: {
    description: "Somebody of the shop's staff who acts in a role, as the shop's own backend says it.",
    properties: {
      id: "The shop's own id of the person.",
      role: "The role in which they act, by its id in the programme's `recovery`.",
    },
  },
  Amount: {
    description: 'How much a rule gives.',
    properties: {},
  },
  Answered: {
    description: 'What an answer came to.',
    properties: {
      given: 'What it gave.',
      case: 'The case that a low score opened; null where none did.',
    },
  },
  Answers: {
    description: "The answers to one asking, by the questions' ids.",
    properties: {},
  },
  Asking: {
    description: 'A survey that a member may answer now.',
    properties: {
      order: 'The order it is about; null where it is about none.',
      until: 'Until when it can be answered.',
    },
  },
  Author: {
    description: "Who of the shop's staff did something, as the shop's backend knows them.",
    properties: {
      id: "The shop's own id of the person.",
      role: 'What they may do, by a role of the programme.',
    },
  },
  Award: {
    description: 'Something a member was given, and why.',
    properties: {
      id: 'Of the entry, redemption, offer, cancellation or compensation that records it.',
      kind: 'Points or stamps (`units`), a reward, money off an order or a subscription, or what staff do to make good.',
      what: "`points`, a card's id, a reward's id, an offer's id, or a compensation's kind.",
      amount: 'How many points or stamps, or minor units of a discount or saving; null for the rest.',
      rule: 'The rule that gave it; null where none did.',
      version: 'The version of the programme that gave it; null where what gave it is not of one.',
      author: 'Who of the staff gave it.',
      reason: 'Why, in their words.',
      usedAt: 'When a reward was used, as long as the log of events goes back.',
      order: 'The order it was earned by or used on.',
    },
  },
  AwardSource: {
    description: 'By which way something was given.',
    properties: {},
  },
  AwardStatus: {
    description:
      'What became of it. Of points and stamps: `pending`, `held` while any are left, then `gone`. Of everything else it is\n`open` until it is `used`, `cancelled` or `expired`.',
    properties: {},
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
    description:
      'What a reward gives. Checkouts take the first four off an order; the others are balances, credits and things.',
    properties: {},
  },
  Birthday: {
    description: 'A day of the year, month first; nobody is asked for the year.',
    properties: {},
  },
  Birthdays: {
    description: 'How birthdays are kept; a rule on `birthday` says what they give.',
    properties: {
      daysAhead: 'A birthday that was entered fewer days ahead is kept from the next year on. Default: 30.',
      leapDay: 'When 29 February is kept in a common year. Default: "02-28".',
    },
  },
  Budget: {
    description:
      'How much there is of something: so many times, so much money, or both. What is reached first ends it.',
    properties: {
      money: 'In minor units.',
    },
  },
  BudgetState: {
    description: 'What a role has given away in the period that runs, and what is left of it.',
    properties: {
      from: 'When the period began.',
    },
  },
  Campaign: {
    description: 'Rules that belong together: they give only in its window, and out of one budget for all members.',
    properties: {
      during: 'When its rules give. Default: always.',
      budget: 'So many points in all, or so many times. Default: without end.',
      over: 'What becomes of a gift that is larger than what is left of the points. Default: "cap".',
    },
  },
  CancelReason: {
    description: 'Why somebody leaves.',
    properties: {},
  },
  Cancellation: {
    description: 'A member wants to cancel a subscription, and what came of it.',
    properties: {
      until: 'Until when it can be answered.',
      reasons: 'What there is to choose from.',
      reason: 'Why; null before it was said.',
      offers: 'Offers to accept, the best first.',
      accepted: 'The offer that was accepted.',
      fulfilledAt: 'When the shop had done what was accepted.',
    },
  },
  CancellationCase: {
    description: 'A cancellation as the shop sees it.',
    properties: {
      until: 'Until when it can be answered.',
      reasons: 'What there is to choose from.',
      reason: 'Why; null before it was said.',
      offers: 'Offers to accept, the best first.',
      accepted: 'The offer that was accepted.',
      fulfilledAt: 'When the shop had done what was accepted.',
      text: "In the member's own words.",
      withheld: 'Why no offer was made, where there might have been one.',
      steps: 'Everything that was done, in order.',
    },
  },
  CancellationStatus: {
    description:
      'Where a cancellation stands.\n\n- `requested`: asked for; the reason is not known yet.\n- `offered`: the reason is known, and offers were made, if there were any.\n- `talking`: the member wants to talk to a person.\n- `accepted`: an offer was accepted; the subscription goes on.\n- `kept`: the member thought better of it.\n- `cancelled`: the subscription ends.\n- `lapsed`: nothing more was said in time.\n- `revoked`: the shop took an accepted offer back, as if it had not been made.',
    properties: {},
  },
  CancellationStep: {
    description: 'The next step of a cancellation.',
    properties: {},
  },
  CardState: {
    description: "A member's stamp card.",
    properties: {
      card: "The card's id in the programme.",
      stamps: 'Stamps on the card that is being filled, from 0 to one less than `required`.',
      full: 'Full cards whose reward waits to be taken.',
      open: 'Whether it has room for another stamp: not while a full one waits, or after the only one, where the card says so.',
    },
  },
  Cart: {
    description: 'A cart or an order: what an estimate is asked for, and what a paid order reports.',
    properties: {},
  },
  CartToEstimate: {
    description: 'A cart, and where it would be paid: what conditions look at.',
    properties: {
      currency: "The currency of every amount; it must be the programme's.",
      lines: 'What is bought. Line ids are unique.',
      delivery: 'What was paid for delivery, in minor units. It earns nothing where no rule counts it. Default: 0.',
      deliveryTax: 'The tax inside of what was paid for delivery, in minor units. Default: 0.',
      discounts: "Discounts that the lines' amounts do not have in them yet.",
      tenders: 'What gift cards and the like paid of it.',
      channel: 'Where it would be paid, such as `web`; rules may look at it.',
    },
  },
  Case: {
    description: 'Something that went wrong for a member, and what becomes of it.',
    properties: {
      reason: "One of the programme's reasons.",
      openedBy: 'Who opened it: the member, the shop, or a survey with a low score.',
      steps: 'All that was done about it, oldest first.',
    },
  },
  CaseStatus: {
    description:
      'Where a case stands: `open` until something is offered; `awaiting_approval` while an offer needs a second person;\n`proposed` to the member; `accepted` or `declined` by the member; `closed`.',
    properties: {},
  },
  CaseStep: {
    description: 'One thing that was done about a case; none of them ever changes.',
    properties: {
      author: 'Null where the member did it, or the server itself.',
      value: 'What was offered, in minor units; null where nothing was.',
    },
  },
  CaseText: {
    description: 'What a complaint says, up to 4000 characters.',
    properties: {},
  },
  CheckoutRule: {
    description: 'How points pay for orders, beside money.',
    properties: {
      points: 'So many points…',
      worth: '…are worth so many minor units.',
      multiple: 'Points are spent in multiples of this many. Default: `points`.',
      minimum: 'The fewest points an order takes. Default: one multiple.',
      maximum: 'The most points an order takes. Default: without limit.',
      share: 'The most of an order that points may pay, in percent, rounded down. Default: 100.',
      delivery: 'Whether delivery counts to what points may pay. Default: false.',
      excess: 'What becomes of a wish for more than can be: as much as can be, or nothing. Default: "clamp".',
    },
  },
  CodeImport: {
    description:
      'Codes for a pool: a list, or a file of them as CSV (one a line, or a column `code`) or NDJSON (`{ "code": "…" }`).',
    properties: {},
  },
  CodeImported: {
    description: 'What became of the codes of an import.',
    properties: {
      added: 'New in the pool.',
      known: 'There already, from this import or an earlier one.',
      refused: 'Rows that are no codes, counted from 1.',
      left: 'How many of the pool are to be had now.',
    },
  },
  Combining: {
    description:
      'How several multipliers on the same line come together: only the largest, 2 × 1.5 = 3, or 1 + 1 + 0.5 = 2.5.',
    properties: {},
  },
  Compensation: {
    description: 'One thing that is offered to a member to make something good.',
    properties: {},
  },
  CompensationKind: {
    description: 'What can be offered to make something good.',
    properties: {},
  },
  CompensationRecord: {
    description: 'A replacement or refund that was accepted: the shop does it, and says so.',
    properties: {
      order: 'The order that was complained of.',
      at: 'When the member accepted it.',
      fulfilledAt: "When the shop's backend said that it was done.",
      reference: "The shop's own word for what it did, such as a payment's id.",
    },
  },
  Complaint: {
    description: 'A complaint of a member.',
    properties: {
      reason: "One of the programme's reasons.",
      order: "The order it is about, by the shop's number.",
    },
  },
  Condition: {
    description: 'The condition language: nest `all`, `any` and `none` around facts.',
    properties: {},
  },
  Consent: {
    description: 'What a member agreed to or took back: one line of a history that is never changed.',
    properties: {
      purpose: "What for, by the shop's own word, such as `email-marketing`.",
      source: 'Where it was said: `page` where the member did it, or as the shop says, such as `till`.',
      text: 'Which version of the text was agreed to; null where none was named.',
    },
  },
  Contest: {
    description:
      'A contest: who may enter how, and what the draw gives. Its id is used once: a new contest takes a new one.',
    properties: {
      opens: 'Entries count from here.',
      closes: 'And until before here.',
      draws: 'When it is drawn: later than `closes` leaves time for refunds. Default: closes.',
      audience: 'Only members of whom this is so when they enter. Default: everybody.',
      most: 'The most tickets one member may hold. Default: 1000000.',
      refund:
        'Which refund of an order takes its tickets back before the draw: any, or only one of all of it. Default: "any".',
      prizes: 'In the order of the places. A member wins once.',
    },
  },
  ContestEntry: {
    description: 'How a member entered, once.',
    properties: {
      paid: 'The points it cost.',
      counts: 'False once it was given back, or its order refunded.',
    },
  },
  ContestPrize: {
    description: 'What so many winners get each: the first drawn get the first prize.',
    properties: {},
  },
  ContestStatus: {
    description:
      '`open` while it can be entered, `closed` until the draw, then `drawn`; `cancelled` when the programme dropped it before.',
    properties: {},
  },
  ContestWay: {
    description: 'A way into a contest.',
    properties: {},
  },
  ContestWinner: {
    description: 'A winner, for the shop.',
    properties: {
      givenAt: 'When the prize was given; null while that waits.',
    },
  },
  Conversion: {
    description: 'When a friend counts: by the first activity of this kind after joining, or by joining itself.',
    properties: {
      on: "The friend's activity.",
      when: 'Only under this condition. Until it holds, the referral waits.',
    },
  },
  Count: {
    description: 'A positive number of points or stamps.',
    properties: {},
  },
  Currency: {
    description: 'An ISO 4217 currency code, such as `EUR`.',
    properties: {},
  },
  Day: {
    description: 'A day of the calendar, such as `2026-12-24`.',
    properties: {},
  },
  DayOfYear: {
    description: 'A day of any year, month and day, such as `12-24`.',
    properties: {},
  },
  Delivery: {
    description: 'An event on its way to a webhook.',
    properties: {
      event: "The event's id, which is also the `webhook-id` it is sent under.",
      nextAt: 'When it is tried next; null once it is delivered or given up.',
      attempts: 'Every try, oldest first.',
    },
  },
  DeliveryAttempt: {
    description: 'One try to send an event.',
    properties: {
      status: 'The HTTP status; null where no answer came.',
      error: 'Why no answer came.',
      duration: 'In milliseconds.',
    },
  },
  Discounts: {
    description: 'What automatic offers take off a cart.',
    properties: {
      offers: 'Report these with the paid order, as its `offers`.',
      total: 'Everything together, in minor units.',
      version: "The programme's version that decided.",
    },
  },
  EarningRule: {
    description:
      "One way to earn: on an activity, perhaps under a condition, an amount of points or of a card's stamps.",
    properties: {
      id: 'Unique in the programme; every entry it makes names it.',
      name: 'How the shop calls this way to earn.',
      on: 'The activity that triggers the rule.',
      named:
        "Only activities of this name: the shop's own for a `custom` one, a tier's or a segment's id where one is reached or entered.",
      schedule: 'For `date`: the days on which it gives.',
      unit: 'What the amount is of: `points`, or a stamp card\'s id. Default: "points".',
      amount: 'How much. Give this or `gives`.',
      gives: 'What it gives instead of an amount, such as a reward.',
      when: 'Only under this condition.',
      lines: 'Counts only these lines of an order. Default: all lines.',
      counts: 'Which sum of the order counts. Default: what was paid for the lines, with tax.',
      multiplied:
        'Whether multipliers change it. Default: yes, but not a fixed amount: that is a bonus, added after them.',
      rounding: "Default: the programme's rounding.",
      hold: 'Keeps what was earned pending: for a time, through the return window, or until the order is confirmed.',
      expiry: "When what it gives is lost. Default: as the unit's is.",
      limits: 'How much, or how often, it gives at most. Default: without end.',
      campaign: 'The campaign it belongs to, by id: it gives out of its budget, in its window.',
      group: 'The group of rules of which one is chosen, by id.',
      priority: 'Rules with a higher priority come first; of the same, as they stand in the programme. Default: 0.',
      stop: 'Where this rule gives something, no rule after it does. Default: false.',
    },
  },
  Eligibility: {
    description: 'What must be so of the subscription and its member. Everything that is given must hold.',
    properties: {
      renewals: 'How often it was renewed.',
      tenure: 'How long it has run at least.',
      value: 'What was paid for it so far, in minor units.',
      plan: 'One of these plans.',
      when: 'Of the member: tier, segment, language, what was spent, …',
    },
  },
  Entrant: {
    description: 'Somebody in the list of a draw: an id that tells nobody who it is, and the tickets.',
    properties: {},
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
      "Why a line of the ledger was written.\n\n- `earn`: a rule gave; the entry opens a lot.\n- `activate`: what was pending can be spent from now on.\n- `redeem`: a reward was paid for, out of a lot.\n- `return`: a redemption was cancelled; its lot has it back.\n- `reverse`: a refund took back what an order had earned. Without a lot it is owed.\n- `repay`: what was earned paid something owed: minus on the lot, plus without a lot.\n- `expire`: a lot's time was over.\n- `adjust`: staff corrected, or an import brought it along.",
    properties: {},
  },
  Erased: {
    description: 'What an erasure came to.',
    properties: {
      found: 'Whether there was anything to forget; false where it was done before, or nobody ever had this id.',
    },
  },
  ErasureRequest: {
    description: 'That everything about a member is to be forgotten, for good.',
    properties: {
      confirm: 'Says that this is meant: it cannot be undone.',
    },
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
  EventFilter: {
    description: 'Which events are sent; null is all of them.',
    properties: {},
  },
  EventLog: {
    description: 'The log of events.',
    properties: {},
  },
  Expiry: {
    description:
      "When what was earned is lost, always at the end of a day in the programme's time zone.\n\n- `none`: never.\n- `after`: a period after it was earned.\n- `rolling`: then at the end of the calendar's month, quarter, half-year or year.\n- `inactivity`: all of it, a period after the member was last active.\n- `dates`: on the next of these days of the year.\n- `together`: with the first of what is there, a period after that was earned: a stamp card from its first stamp on.\n- `until`: at a moment, the same for all; from then on nothing more is earned.",
    properties: {},
  },
  Friend: {
    description: 'A friend a member brought; nothing tells who.',
    properties: {},
  },
  GiftCardRefund: {
    description: 'Money of an order goes back onto the gift card that paid.',
    properties: {
      id: "The refund's own id: the same one again changes nothing.",
      order: 'The order that the gift card paid for.',
      amount: 'In minor units. Default: all that this order paid with it.',
    },
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
  Hold: {
    description:
      "How long what was earned is pending: for a period, to the end of its last day; until a moment; through the\nprogramme's `returnWindow`; or until the shop confirms the order.",
    properties: {},
  },
  Id: {
    description: "Any visible characters, no spaces: a shop's own id for a customer, an order, a line.",
    properties: {},
  },
  ImportState: {
    description: 'How far an import has come.',
    properties: {
      status: '`stopped` after too many refused rows: correct the file, and import it under a new id.',
      rows: 'Rows that were read.',
      added: 'Of these, new.',
      known: 'Of these, there already: they stay as they are.',
      refused: 'Of these, refused.',
      dryRun: 'Whether nothing was written.',
      ignored: 'Columns or fields that an import does not take.',
    },
  },
  ImportedActivity: {
    description: 'Something that happened before.',
    properties: {},
  },
  ImportedLot: {
    description: 'Something a member holds: it becomes a lot of its own, by an entry of the kind `adjust`.',
    properties: {},
  },
  ImportedMember: {
    description: 'A customer who had joined elsewhere. Nothing is given for it.',
    properties: {},
  },
  ImportedVoucher: {
    description: 'A code: of a member who may use it, or for the pool of a reward.',
    properties: {},
  },
  InFlight: {
    description: 'What is under way for a subscription; what is left out stays as it is.',
    properties: {},
  },
  Inactivity: {
    description: 'The end of everything together, a period after the member was last active.',
    properties: {
      activities: 'What counts as being active. Default: orders and whatever a customer does that the shop reports.',
    },
  },
  InterimReward: {
    description: 'Something given on the way, once for each card that is filled.',
    properties: {
      at: 'At this stamp of the card, before the last.',
    },
  },
  Joining: {
    description: 'What a shop tells of a new member.',
    properties: {
      email: 'Kept only as a keyed hash, to notice somebody recommending themselves.',
      language: "The member's language. Default: the programme's first.",
      referral: 'The code of the friend who recommended the shop.',
      existing:
        'Whether the shop knows this customer from before, such as by an order: then no referral counts. Default: false.',
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
  Lately: {
    description: 'How much a member bought of late: in the period that ends today, counted in calendar days.',
    properties: {
      orders: 'Which paid order of that time this is, 1 for the first; `every: 5` for each fifth.',
      spent: 'What was paid for the lines of the orders before this one, less refunds, in minor units.',
    },
  },
  Leaderboard: {
    description: 'Who brought the most friends. Nobody is named who did not choose a name for it.',
    properties: {
      from: 'When the period began; null counts all there ever were.',
      until: 'When it ends.',
      you: 'Where the member of the token stands; null without one, or without a friend who counts.',
    },
  },
  LeaderboardRule: {
    description: 'Who brought the most friends, for members to see.',
    properties: {
      period: "Friends are counted anew with each of these, in the programme's time zone.",
      places: 'How many places are shown. Default: 10.',
    },
  },
  Limit: {
    description: 'How much, or how often, a rule gives at most.',
    properties: {},
  },
  LimitPeriod: {
    description:
      "How long a limit counts: a calendar period in the programme's time zone, a week from Monday on, or for ever.",
    properties: {},
  },
  LineFilter: {
    description:
      'Chooses lines: a line matches when it has one of the values of every key that is given, and is not excepted.',
    properties: {
      except: 'But not these lines.',
    },
  },
  LinkedAccount: {
    description:
      'Another account of the member, such as an e-mail address. The account itself is not kept, only a keyed hash.',
    properties: {
      kind: "`email`, or the shop's word for a network, such as `instagram`.",
      hint: "Enough to recognise one's own, such as `a…@example.com`.",
    },
  },
  MadeOffer: {
    description: 'A save offer as it was made to one member. It stays as it was, whatever the programme says later.',
    properties: {},
  },
  Measure: {
    description:
      'Which sum of an order counts. Without any, what was paid for its lines, with tax and without delivery.',
    properties: {
      beforeDiscounts: 'What the lines would have cost before any discount. Default: after discounts.',
      withoutTax: 'Without the tax inside. Default: with tax.',
      withDelivery: 'With what was paid for delivery. Default: without delivery.',
    },
  },
  Member: {
    description: 'Everything a page shows of a member.',
    properties: {
      referral: 'Null when the programme has no referral.',
      rewards:
        'The rewards that are not the same for everybody and at all times: with prices by tier, times, conditions, limits or a stock.',
      tier: 'Null when the programme has no tiers.',
      thanks: 'What the shop thanked this member for, newest first, ten at most.',
      redemptions: 'Rewards taken and not used yet, newest first.',
      unseenNotices: "How many of the shop's notices the member has not seen.",
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
  Multiplier: {
    description: 'Multiplies what rules give, such as double points on Tuesdays, or for gold members.',
    properties: {
      by: 'Up to three decimals. Example: 1.5.',
      when: 'Only under this condition.',
      lines: 'Only what these lines earn. Default: all that is earned.',
      rules: 'Only these rules, by id. Default: every rule that gives points, but no fixed bonus.',
    },
  },
  MyCase: {
    description: 'A case as its member sees it: what the shop says among itself is not here.',
    properties: {
      status: '`awaiting_approval` is told as `open`.',
      offer: 'What is offered, or was accepted; null while nothing is.',
    },
  },
  MyContest: {
    description: 'A contest as one member sees it.',
    properties: {
      entrant: "The member's own id in the list of the draw; null before the first entry.",
      place: 'The place that was won; null where none was.',
    },
  },
  MyNotice: {
    description: 'A notice as a member sees it.',
    properties: {},
  },
  MyOffer: {
    description: 'An offer as the member sees it whom it is for.',
    properties: {
      automatic: 'Counted off at the checkout by itself; otherwise it is taken as a code.',
      refusal: 'Why it cannot be had now, such as `offer_not_yet` with what is missing; null when it can.',
      left: 'How often this member may still have it now; null is without end.',
      until: 'Until when it can be had; null is without end.',
      taken: 'Codes of it that were taken and can be used, newest first.',
    },
  },
  NewKey: {
    description: 'A new secret key, shown once.',
    properties: {},
  },
  NewRedemption: {
    description: 'A redemption with its code. The code is shown in this reply and never again: only a hash is kept.',
    properties: {},
  },
  NewWebhook: {
    description: 'A webhook with the secret that it is signed with. The secret is shown in this reply and never again.',
    properties: {},
  },
  Nickname: {
    description: 'The name a member chose to be seen under.',
    properties: {},
  },
  Notice: {
    description: 'Something a shop tells its members.',
    properties: {
      name: 'The headline.',
      description: 'What there is to say.',
      url: 'Where it leads, such as a page of the shop.',
      audience: 'Only for members of whom this is so, such as `{ "language": ["lt"] }`. Default: everybody.',
      window: 'When it is shown. Default: always.',
      priority: 'Default: "normal".',
    },
  },
  NoticePriority: {
    description: 'How much a notice matters: the higher come first.',
    properties: {},
  },
  Notices: {
    description: "What a shop tells its members, and whether the programme's own changes are told.",
    properties: {
      changes:
        'Tells by itself what changed in rules, cards, rewards and tiers, each time something did. Default: false.',
    },
  },
  Occasion: {
    description:
      "Something happened to a member that is no order: a visit, a review, a share, a renewal, or the shop's own kind.",
    properties: {
      name: "What happened, by the shop's own name for it, such as `recycled-cup`. A `custom` activity needs one. Of a tier\nthat is reached or a segment that is entered it is the id, of a date the rule's id.",
      data: 'Further values, for conditions.',
    },
  },
  Offer: {
    description: 'Something for some members only: taken as a code, or counted off at the checkout without one.',
    properties: {
      id: 'No reward may have the same.',
      when: 'Who it is for. Default: every member.',
      lately: 'For frequent buyers: only who bought so much of late.',
      window: 'When it can be had. Default: always.',
      automatic: 'Counted off at the checkout, with no code. Default: false.',
      stacks: 'Automatic, and beside other offers; of those that are not, a cart gets the best one. Default: false.',
      limit: 'How often one member may have it; with `every`, in each such period. Default: once.',
      budget: 'How much there is of it, for all members together. Default: without end.',
      validFor: 'How long its code can be used, to the end of that day. Default: without end.',
      rounding: "How a fraction of a minor unit becomes whole, once for a cart. Default: the programme's rounding.",
    },
  },
  OfferBenefit: {
    description:
      'What an offer is worth at the checkout: what a reward can be, or a price of its own for each unit of some lines.',
    properties: {},
  },
  OfferFigures: {
    description: 'What became of an offer so far.',
    properties: {
      uses: 'How often it was taken or counted off, less what was given back.',
      money: 'What that came to, in minor units; of a code, what it is worth at most, 0 where that is not known.',
      left: 'What is left of its budget; null where it has none.',
    },
  },
  Order: {
    description: 'A paid order.',
    properties: {
      id: "The shop's own order number.",
      currency: "The currency of every amount; it must be the programme's.",
      lines: 'What is bought. Line ids are unique.',
      delivery: 'What was paid for delivery, in minor units. It earns nothing where no rule counts it. Default: 0.',
      deliveryTax: 'The tax inside of what was paid for delivery, in minor units. Default: 0.',
      discounts: "Discounts that the lines' amounts do not have in them yet.",
      tenders: 'What gift cards and the like paid of it.',
      offers: 'Offers that the shop took off it, whose discounts are in the amounts.',
    },
  },
  OrderCancelled: {
    description:
      'An order did not come about: all that is left of it goes back. Once nothing is left, this changes nothing.',
    properties: {
      order: "The order's id, as it was reported paid.",
    },
  },
  OrderConfirmed: {
    description: 'What the shop waited for with an order has happened: what is held until then becomes active.',
    properties: {
      order: "The order's id, as it was reported paid.",
      name: "What happened, by the shop's own name for it, such as `delivered`.",
    },
  },
  OrderDiscount: {
    description: 'A discount on several lines that their amounts do not have in them yet, such as 5.00 off the order.',
    properties: {
      amount: 'In minor units. It comes off its lines by what each cost.',
      lines: 'The lines it is for, by id; it reduces no other. Default: all lines.',
      code: 'What it came from, such as a code.',
    },
  },
  OrderLine: {
    description: 'One line of an order, as the shopper paid it.',
    properties: {
      id: "The line's id, unique in its order. A refund names it.",
      sku: "The product's stock-keeping unit.",
      quantity: 'How many units. Example: 2.',
      amount:
        'What was paid for the whole line after its own discounts, with tax, in minor units; by whatever means: gift\ncards and vouchers that pay are money. A line that cost nothing earns nothing.',
      before: 'What the whole line would have cost before any discount, in minor units. Default: the amount.',
      tax: 'The tax inside the amount, in minor units. Default: 0.',
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
  Over: {
    description: 'What becomes of more than a limit lets through: the part that fits is given, or nothing at all.',
    properties: {},
  },
  Period: {
    description: "A length of time in calendar units, counted in the programme's time zone.",
    properties: {},
  },
  PersonalData: {
    description: 'Everything that is kept about one member.',
    properties: {
      member: "By the shop's own id.",
      data: "By what it is about: each a list of rows, as they are kept; the member's own row first.",
    },
  },
  PluralText: {
    description: 'What one, two or many of something are called, by language and Intl.PluralRules category.',
    properties: {},
  },
  PointsQuote: {
    description: 'How many points a member may spend on a cart.',
    properties: {
      available: 'What the member has to spend.',
      least: 'The fewest that can be spent; 0 where none can.',
      most: 'The most that can be spent; 0 where none can.',
      step: 'Every number from `least` to `most` that is a multiple of this.',
      worth: 'What one step is worth, in minor units.',
      money: 'What the most is worth, in minor units.',
      refusal: 'Why none can be spent; null where some can.',
      version: "The programme's version that decided.",
    },
  },
  PointsRule: {
    description: 'How points behave.',
    properties: {
      name: 'What the shop calls its points, in every plural form. Default: the word for points.',
      expiry: 'When points are lost. Default: never.',
      rounding: 'How a rule\'s fraction becomes whole, once for a rule and an activity. Default: "floor".',
      multipliers: 'How several multipliers on the same line come together. Default: "best".',
      most: 'The most that rules let a member hold, pending points too. Default: without end.',
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
  Profile: {
    description: 'What a member told of themselves.',
    properties: {
      birthdaySetAt: 'When this birthday was entered.',
      consents: 'What holds now, by purpose; nothing said is not in the list, and is no.',
    },
  },
  ProfileChange: {
    description: 'What is to change of a profile; what is not named stays.',
    properties: {},
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
        'What a refund takes back: only what is still pending, so that what is active stays; what is there, and forgives\nthe rest; or all of it, and the rest is owed. Default: "within_balance".',
      returnWindow: 'How long an order can go back; a rule can hold what it gives for as long.',
      expiryNotice: 'Tells the shop of points and stamps so many days before they expire. Default: it is not told.',
      multipliers: 'What multiplies what rules give.',
      groups: 'Groups of rules of which one is chosen.',
      campaigns: 'Rules that share a window and a budget.',
      checkout: 'How points pay for orders. Default: they do not.',
      vouchers: 'What the codes look like that are made here.',
      tiers: 'Default: no tiers.',
      thanks: 'Personal thank-yous to the most loyal.',
      recovery: 'How what went wrong is made good. Default: there are no cases.',
      shares: 'What sharing and following give.',
      notices: 'What members are told.',
      events: 'How long what happened can be looked up and sent again. Default: 365 days.',
    },
  },
  ProgramChange: {
    description: 'One thing that is otherwise than it was in the programme.',
    properties: {
      part: 'Where in the programme, such as `rewards`.',
      id: 'What is there: the id of a rule, card, reward or tier; null where the whole part is meant.',
    },
  },
  Proposal: {
    description: 'What is offered to a member, and who stands for it.',
    properties: {
      value: 'What it costs the shop together, in minor units.',
      approvedBy: "Who allowed what was above the author's own authority; null where nobody had to, or has not yet.",
    },
  },
  PublicContest: {
    description: 'A contest as anybody may see it, with all it takes to work the draw out again.',
    properties: {
      contest: 'As it stands in the programme; null once it was dropped.',
      commitment: 'SHA-256 of the seed, in hexadecimal: public since the contest was published.',
      committedAt: 'When the commitment was made.',
      seed: 'The seed, 32 bytes in hexadecimal; null before the draw.',
      list: 'SHA-256 of the list of entrants that was drawn from; null before the draw.',
      entrants: 'How many entrants and tickets there are.',
      winners: 'The entrants drawn, the first place first.',
    },
  },
  PublicProgram: {
    description: 'What any visitor may see of a programme.',
    properties: {
      version: 'The version in force.',
      checkout: 'How points pay for orders; missing where they do not.',
    },
  },
  PublicReward: {
    description: 'What any visitor may see of a reward: neither who may have it nor how many there were.',
    properties: {},
  },
  PublishedProgram: {
    description: 'A published programme and its version.',
    properties: {},
  },
  Question: {
    description:
      'One question of a survey. `nps` is answered from 0 to 10, `csat` from 1 to 5, `text` in up to 2000 characters.',
    properties: {},
  },
  QuestionFigures: {
    description: 'How often each score was given, and what that comes to.',
    properties: {
      answers: 'How many answered it.',
      counts: 'How many gave each score, from the lowest to the highest there is.',
      good: 'Scores of 9 and 10 (nps), or of 4 and 5 (csat).',
      bad: 'Scores of 6 and less (nps), or of 2 and less (csat).',
      score:
        'For nps, 100 × (good − bad) / answers, from −100 to 100; for csat, 100 × good / answers. Rounded once, a half\naway from zero; null without answers.',
    },
  },
  Recovery: {
    description: 'How a shop makes good what went wrong: what can be complained of, and who may offer what.',
    properties: {
      reasons: 'What can be complained of.',
      pointsWorth: 'What points cost the shop: `points` of them `money` minor units. A fraction counts as one.',
      rewardsWorth:
        'What a reward costs the shop, in minor units, by its id. Default: the amount, where it takes one off.',
    },
  },
  RecoveryRole: {
    description: 'What somebody of the staff may offer.',
    properties: {
      kinds: 'What may be offered.',
      most: "The most that one case may cost, in minor units, without anybody else's word.",
      budget: 'What the role may give away in all. Default: without end.',
      approves: 'Roles whose proposals above their own authority this one may approve.',
    },
  },
  Redemption: {
    description: 'A reward that a member has taken.',
    properties: {
      reward: "The reward's id, or the offer's.",
      name: 'Of an offer, what it was called when it was taken; a reward is named by the programme.',
      unit: "What was paid in: `points`, or a card's id; `points` where nothing was.",
      cost: 'How much was paid.',
      remaining: 'What is left of a gift card, in minor units; null for anything else.',
      validUntil: 'Until when its voucher can be used; null is without end.',
      hint: 'The last four characters of the code, to tell vouchers apart; null while its code has not been asked for.',
    },
  },
  RedemptionRecord: {
    description: 'A redemption, as the shop sees it.',
    properties: {},
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
  Referral: {
    description: 'A referral, as the shop sees it.',
    properties: {
      flags: 'Why the shop should look; empty where nothing is doubtful.',
      at: 'When the friend joined.',
      lapsesAt: 'The friend counts only until then; null is for ever.',
      order: "The friend's order that made it count; null where something else did.",
      heldUntil: 'What was given is held until then.',
    },
  },
  ReferralBan: {
    description: 'Whether a member may recommend the shop.',
    properties: {},
  },
  ReferralFlag: {
    description:
      'What makes a referral doubtful: never a reason to refuse it, always one for a person to look.\n\n- `address`, `card`, `ip`: the friend shares it with the advocate, or with another friend of theirs.\n- `ring`: the friend shares address or card with somebody further up: whoever recommended the advocate, and so on.\n- `velocity`: the advocate brings more friends a day than the programme expects.',
    properties: {},
  },
  ReferralLevel: {
    description: 'Something more for the advocate when this many friends have come to count.',
    properties: {},
  },
  ReferralRule: {
    description:
      'Gives to the member who recommended, to the new friend, or to both, once, when the friend comes to count.',
    properties: {
      advocate: 'What the member who recommended gets. Default: [].',
      friend: 'What the new friend gets. Default: [].',
      converts: 'What makes a friend count. Default: the first paid order.',
      minimum:
        "The least sum of that order's lines, in minor units. A smaller order leaves the referral waiting. Default: 0.",
      hold: 'Keeps what both get pending for this long, such as the return window. Default: none.',
      lapse:
        'How long a friend has, from joining. Who joins under it keeps it, whatever is published later. Default: for ever.',
      levels:
        "Something more for the advocate's first, third, tenth friend. Each level is given once, ever. Default: [].",
      levelsReversed:
        'When a reversal leaves fewer friends than a level asked for: the level stays, or goes back. Default: "keep".',
      review: "What sends a referral to the shop's review before it pays. Default: all of them.",
      perDay: 'How many friends of one advocate may join within 24 hours before `velocity` is raised. Default: 20.',
      leaderboard: 'Default: no leaderboard.',
      url: 'The page a friend lands on; `?ref=CODE` is added. Default: the page that shows the link.',
    },
  },
  ReferralSide: {
    description: 'What one side gets: one thing, or a list of several; nothing is an empty list.',
    properties: {},
  },
  ReferralState: {
    description: "A member's own referral: the code, and how many friends stand where.",
    properties: {
      code: 'The code that friends bring.',
      joined: 'Friends who joined and do not count yet.',
      review: 'Friends whom the shop looks at before they count.',
      pending: 'Friends who count, while what they brought is held.',
      paid: 'Friends who count.',
    },
  },
  ReferralStatus: {
    description:
      "What became of a referral.\n\n- `joined`: the friend joined and does not count yet.\n- `review`: the friend would count, and the shop looks at it first.\n- `pending`: it paid, and what was given is held.\n- `paid`: it paid.\n- `reversed`: the order behind it went back, and what it gave with it.\n- `lapsed`: the friend's time was over.\n- `refused`: the shop said no.",
    properties: {},
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
  RefusedRow: {
    description: 'A row that was refused; the others are imported.',
    properties: {
      line: 'Of the file; its first line is 1.',
      pointer: 'The column or field, as a JSON pointer; empty where it is the whole row.',
      detail: 'What is wrong with it, in a sentence.',
    },
  },
  Replay: {
    description: 'What is sent once more: one event, or everything since a moment.',
    properties: {},
  },
  ReportLine: {
    description: "A line of an import's report: a refused row, or the last one, that says what it came to.",
    properties: {},
  },
  Review: {
    description: 'What the shop decided on a referral.',
    properties: {},
  },
  ReviewNote: {
    description: 'Who decides, and why.',
    properties: {},
  },
  Reward: {
    description: 'Something a member can have for points, for a full stamp card, or as a gift.',
    properties: {
      cost: "The price in points. Without one, and without one for the member's tier, it cannot be bought, only won or given.",
      costByTier: "Other prices for members of some tiers, by the tier's id.",
      gives: 'What the voucher does.',
      validFor: 'How long its voucher can be used, to the end of that day. Default: without end.',
      from: 'Cannot be taken before.',
      until: 'Cannot be taken any more from then on.',
      when: 'Who may take it. Orders, spent, tier, segment, tag, language, tenure and during can be asked. Default: every member.',
      limit: 'How often one member may take it. Default: without limit.',
      stock:
        'How many there are when it is first taken; from then on the ledger counts, and the shop restocks. Default: without limit.',
      pool: 'Its codes come out of this pool, which the shop fills. Default: codes made for each.',
    },
  },
  RewardFigures: {
    description: 'What became of one reward.',
    properties: {
      taken: 'Taken for points or a full card.',
      given: 'Given for nothing.',
      cancelled: 'Of those taken, given back; whenever they were taken.',
      cost: 'Their face value in minor units, those given back left out; null where a reward has none.',
    },
  },
  RewardLimit: {
    description: 'How often one member may take a reward. What was cancelled does not count.',
    properties: {
      times: 'So many times…',
      per: '…in a calendar period of the programme\'s time zone. Default: "ever".',
    },
  },
  RewardState: {
    description: 'What a reward is to a member now.',
    properties: {
      reward: "The reward's id in the programme.",
      cost: 'What it costs this member, in points; null where it cannot be bought.',
      left: 'How many are left, for everybody; null where that is not counted.',
      refusal: 'Why it cannot be taken now, however many points there are; null where it can.',
    },
  },
  RoleBudget: {
    description: 'So much for a role to give away in each day, week, month or year of the calendar.',
    properties: {},
  },
  Rounding: {
    description: 'How a fraction of a point becomes whole.',
    properties: {},
  },
  RuleFigures: {
    description: 'What one rule gave of one thing.',
    properties: {
      times: 'How often.',
      given: 'Points, stamps or rewards given, pending ones too.',
      pending: 'Of these, what was still pending when the last day was over.',
      expired: 'Expired in these days, whenever it was given.',
      takenBack: 'Taken back in these days by refunds and by staff, whenever it was given.',
      worth:
        'What it is worth in minor units: points, less those taken back, as the checkout takes them; rewards at their face\nvalue. Null where there is no saying.',
    },
  },
  RuleGroup: {
    description: 'Rules among which one is chosen. Rules without a group all give.',
    properties: {},
  },
  SaveGift: {
    description: 'What a save offer does for somebody who wants to leave.',
    properties: {},
  },
  SaveOffer: {
    description: 'Something offered to a member who wants to cancel.',
    properties: {
      reasons: 'Only for these reasons. Default: all of them.',
      priority: 'A larger one is offered first; of equal ones, the first in the programme. Default: 0.',
      window: 'When it can be offered. Default: always.',
      budget: 'How much there is of it, counted when it is accepted. Default: without end.',
    },
  },
  Saving: {
    description: 'What happens when a member wants to cancel a subscription.',
    properties: {
      reasons: 'What they are asked to choose from.',
      show: 'How many offers are shown at most. Default: 2.',
      once: 'Who accepted an offer is shown none for so long. Default: a year.',
      answerWithin:
        'How long a cancellation that was begun, and what it was offered, stays open, to the end of that day. Default: a week.',
      holdOut: 'So many per cent of members, always the same, are shown no offer, to compare with. Default: 0.',
      rounding: "How a fraction of a minor unit becomes whole, once for an offer. Default: the programme's rounding.",
    },
  },
  SavingFigures: {
    description: 'What came of cancellations that were begun in a time.',
    properties: {
      offered: 'Those that at least one offer was made to.',
      given: 'What the accepted offers come to, in minor units.',
      treated: 'Everybody who could be made an offer.',
      holdOut: 'Those who were not, to compare with.',
      lift: 'How many more of a thousand stayed than in the hold-out; null while one of both is empty.',
    },
  },
  Savings: {
    description: 'What an offer saves a member, to the cent.',
    properties: {
      amount: 'Everything together, in minor units.',
      each: 'What comes off each of the next periods; together it is the amount.',
    },
  },
  Schedule: {
    description: "The days on which a rule for dates gives, in the programme's time zone.",
    properties: {
      from: 'The first day there can be; the recurrence counts from it.',
      rule: 'An iCalendar recurrence (RFC 5545) of days. Example: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24".',
      days: 'Further days that no recurrence tells, such as Easter.',
    },
  },
  Segment: {
    description: 'Members who have something in common, kept up to date by what they do and as time goes by.',
    properties: {
      id: 'Unique in the programme; conditions name it.',
      when: 'Who is in it. Here alone a condition may look at `recent`. It may name segments that stand before this one.',
    },
  },
  SegmentMember: {
    description: 'A member of a segment.',
    properties: {},
  },
  Share: {
    description: 'A share or follow that was told, and what came of it.',
    properties: {
      verified:
        "Whether the shop's backend said that it saw it. What a page tells is never more than the member's own word.",
      given: 'What it gave: nothing while it waits to be verified.',
      next: 'When the next one can give; null is never.',
    },
  },
  ShareKind: {
    description: 'Telling others of the shop, or following it.',
    properties: {},
  },
  ShareRule: {
    description: 'What sharing or following on one network gives, once in each period.',
    properties: {
      network: "The network, by the shop's own name for it, such as `instagram`.",
      url: 'Where the shop is on that network, or where it is shared: a list of ways to collect leads there.',
      per: 'How often it can give: once in each day, week, month or year of the calendar, or once for all. Default: "ever".',
      when: 'Whose word is enough. No network tells a web page whether somebody shared, so what a page tells is only told;\n`verified` waits until the shop\'s backend says that it saw it. Default: "told".',
    },
  },
  ShareTold: {
    description: 'Somebody shared or followed.',
    properties: {},
  },
  ShopCancellationStep: {
    description: 'The same for a shop, which also fulfils what was accepted, or takes it back.',
    properties: {},
  },
  ShopProfile: {
    description: "A profile as the shop sees it, with the shop's own tags.",
    properties: {
      birthdaySetAt: 'When this birthday was entered.',
      consents: 'What holds now, by purpose; nothing said is not in the list, and is no.',
    },
  },
  ShopProfileChange: {
    description: "The same by the shop, on a member's behalf.",
    properties: {
      birthday: 'Month and day, such as `03-31`; null forgets it.',
      source: 'Where the member said so, such as `till`. Default: "shop".',
    },
  },
  Signals: {
    description:
      "What a shop's backend knows of a customer, to notice who recommends themselves: the text itself or a hash of it, the\nsame each time. It is kept as a keyed hash only, and only of members.",
    properties: {
      address: 'The postal address.',
      card: 'The card or account that paid, as the payment provider fingerprints it.',
      ip: 'The network address. Many people share one: it is never a reason to refuse.',
    },
  },
  SimulatedRefusals: {
    description: "How many of a day's happenings were refused, and why.",
    properties: {
      code: "A refusal's code; `reward_unknown` and `card_unknown` where a programme has no such thing.",
    },
  },
  Simulation: {
    description: 'What past days would have given and cost under a draft. Nothing was written.',
    properties: {
      from: 'The first moment, included.',
      until: 'The last moment, left out.',
      version: 'The version in force that it is held against.',
      activities: 'How many activities there were in these days.',
      redemptions: 'How many rewards were asked for, and points spent on orders.',
      rules:
        "By rule, and by what it gave: `points`, a card's id, or `reward coffee` for a reward without a price. Beside\nearning rules, what else gives is here by its name in the ledger, such as `referral`.",
      notes: 'What could not be gone through again just as it was, in sentences.',
    },
  },
  SimulationRequest: {
    description: 'Past days, to be gone through again under a draft.',
    properties: {
      program: 'The draft. Nothing of it is published.',
      from: 'The first day, in the time zone of the programme in force.',
      to: 'The last day, included; of today, what has happened by now.',
    },
  },
  Slug: {
    description: 'An id that the merchant chooses inside a programme document, such as `free-sandwich`.',
    properties: {},
  },
  Spending: {
    description: 'Points that paid for a part of an order.',
    properties: {
      money: 'What they are worth, in minor units.',
    },
  },
  StampCard: {
    description:
      'A stamp card: its id is the unit its stamps are counted in. Full at `stamps`; more begin the next card.',
    properties: {
      stamps: 'How many stamps make it full. Buy 9, get the 10th free: 9.',
      reward: 'The reward a full card gives, by id.',
      expiry: 'When stamps are lost. Default: never.',
      interim: 'What is given before it is full.',
      claim: 'Whether the member asks for the reward of a full card, or is given it at once. Default: "asked".',
      restart:
        'When the next card begins: with the stamp after the last, once the reward of the full one was taken, or never. Default: "automatic".',
      overflow:
        'What becomes of stamps of one activity that are more than the card has room for. Default: "next" card.',
      oncePer: 'In such a period, only one activity stamps the card. Default: every one does.',
      rewardOnRefund:
        'What a refund does to the unused reward of a card whose stamps it takes back. Default: "taken_back".',
    },
  },
  Stock: {
    description: 'How many of a reward there are to be had.',
    properties: {
      pool: 'The pool its codes come from; null where it counts by itself.',
    },
  },
  StockChange: {
    description: 'A stock as it was counted, or what came and went.',
    properties: {},
  },
  Subscription: {
    description: 'A subscription, as far as the programme knows it.',
    properties: {
      paymentInFlight: 'A payment for it is under way.',
      refundInFlight: 'A refund of it is under way.',
    },
  },
  SubscriptionReport: {
    description: 'What a shop tells of a subscription, as it stands.',
    properties: {
      id: "The shop's own id for it.",
      plan: "The plan's name in the shop.",
      price: 'What one period costs, in minor units.',
      currency: "The programme's.",
      period: 'How long what is paid lasts.',
      startedAt: 'Default: now, where it is new.',
      renewals: 'How often it was renewed so far. Default: as it was; 0 where it is new.',
      paid: 'What was paid for it so far, in minor units. Default: as it was; 0 where it is new.',
      status: 'Default: as it was; `active` where it is new.',
    },
  },
  Survey: {
    description: 'A survey: what is asked, whom, when, and what an answer gives.',
    properties: {
      audience: 'Only members of whom this is so when they would be asked. Default: everybody.',
      cooldown: 'A member is not asked the same survey again for so long. Default: each time.',
      answerWithin: 'How long it can be answered, to the end of that day. Default: 30 days.',
      reward: 'What an answer gives, once for each asking. Default: nothing.',
    },
  },
  SurveyAnswer: {
    description: 'One answered asking, for the shop.',
    properties: {},
  },
  SurveyFigures: {
    description: 'The figures of a survey over a time, and in each period of it.',
    properties: {
      asked: 'How often it was asked in the time.',
      answered: 'How many of those askings were answered.',
      periods: 'By the local day, month or year of the answer, such as `2026-03`; those without answers are left out.',
    },
  },
  SurveyTrigger: {
    description: 'When a survey is asked.',
    properties: {},
  },
  Tags: {
    description: 'All the tags a member carries from now on.',
    properties: {},
  },
  Take: {
    description:
      'Which rules of a group give, of those that would give something for an activity:\nall of them, the one that gives most, the one that comes first, or the one that stands last in the programme.',
    properties: {},
  },
  Tender: {
    description:
      'A part that was paid by other means than money, such as a gift card. It is no discount and reduces nothing.',
    properties: {
      kind: 'Such as `gift-card` or `voucher`.',
      amount: 'In minor units.',
    },
  },
  Text: {
    description: 'A text a shopper reads: one string for every language, or one string a language.',
    properties: {},
  },
  Thanks: {
    description:
      'A personal thank-you to the most loyal, once for each period that ended: a note, and what comes with it.',
    properties: {
      note: 'The words that each of them reads.',
      gives: 'What they are given. Default: nothing.',
      period: 'Each month, quarter or year that ended, in the programme\'s time zone. Default: "year".',
      to: 'To whom: so many at the top, so many per cent at the top (rounded up), or everybody who holds a tier.',
    },
  },
  ThanksNote: {
    description: 'A thank-you that a member received.',
    properties: {},
  },
  TierChange: {
    description: "One step of a member's way through the tiers.",
    properties: {
      reason: 'What staff said, and who, where they did it.',
    },
  },
  TierFloor: {
    description: 'Sets the tier that a member does not fall below, or with null takes it away.',
    properties: {
      until: 'Until then. Default: without end.',
      reason: 'Why, in words that the audit keeps.',
      author: 'Who decided it, as the shop calls them.',
    },
  },
  TierLevel: {
    description: 'One tier. Levels stand from the lowest to the highest.',
    properties: {
      id: 'Unique among the levels; conditions name it.',
      description: "What it brings, in the shop's words.",
      threshold: "How much has to be counted: points, minor units of money, or orders. A level of 0 is everybody's.",
      segment: 'Where segments count: who is in this one has the level.',
    },
  },
  TierPeriod: {
    description:
      "Over what time is counted, in the programme's time zone.\n\n- `calendar`: each month, quarter or year begins at nothing.\n- `anniversary`: each year from the day the member joined.\n- `rolling`: this calendar month and so many before it that there are `months`; looked at as each month begins.\n- `lifetime`: everything there ever was.",
    properties: {},
  },
  TierReason: {
    description:
      'Why a tier changed: enough was counted; what counted went back; a period or its grace was over; staff.',
    properties: {},
  },
  TierRules: {
    description: 'How tiers are reached, kept and lost.',
    properties: {
      counts:
        'What is counted: points earned (whatever was spent of them), money paid less refunds, orders, or segments. Default: "points".',
      except: 'Points of these earning rules do not count.',
      period: 'Over what time is counted. Default: each calendar year.',
      qualify: 'Whether a tier begins when enough was counted, or with the period after. Default: "at_once".',
      downgrade:
        'What happens to who counted less: falls to what was counted, by one level, or never. Default: "to_held".',
      grace:
        'How long a tier that was not kept stays after the period ended, to the end of that day. Default: not at all.',
      levels: 'From the lowest to the highest.',
    },
  },
  TierState: {
    description: 'Where a member stands.',
    properties: {
      id: 'The tier that is held; null for none.',
      since: 'Since when; null for who has had none yet.',
      reviewAt: 'When the period ends and the tier is looked at again; null for never.',
      floor: 'The tier that is not fallen below, set by staff, and until when; null where there is none.',
      counts: 'What is counted.',
      held: 'How much of it this period has so far; 0 where segments count.',
      next: 'The next level, how much it takes and how much of that is missing; null at the top and where segments count.',
      keep: 'How much keeps the tier that is held, and what is missing of it; null where nothing has to be done.',
      projected: 'What the next period begins with, or comes to after the grace, if nothing more is counted.',
    },
  },
  TimeZone: {
    description: "An IANA time zone, such as `Europe/Vilnius`: the programme's days begin and end by it.",
    properties: {},
  },
  Timestamp: {
    description: 'A moment, ISO 8601 with an offset or Z. The server keeps and returns UTC.',
    properties: {},
  },
  UnitFigures: {
    description: "What came and went of points, or of a card's stamps.",
    properties: {
      spent: 'Paid for rewards, orders and tickets.',
      returned: 'Come back of what was spent.',
    },
  },
  UsedOffers: {
    description: 'Offers that the shop took off an order, and how much each came to, as it was told for the cart.',
    properties: {},
  },
  Voucher: {
    description: 'A voucher that can be used, and what it is worth.',
    properties: {
      status: 'A gift card is used once nothing is left of it.',
      order: 'The order that used it; of a gift card, the order that asks or used up the rest.',
      remaining: 'What is left of a gift card, in minor units; null for anything else.',
      paid: 'What this order pays with a gift card, in minor units; null for anything else, and where no order asks.',
    },
  },
  VoucherCode: {
    description: "A voucher's code, as a shopper typed it: case, spaces and hyphens do not matter.",
    properties: {},
  },
  VoucherFormat: {
    description: 'What codes look like. A guess must have no chance, so every code holds 80 random bits at least.',
    properties: {
      charset: 'The letters and digits that codes are made of. Default: "0123456789ABCDEFGHJKMNPQRSTVWXYZ".',
      prefix: 'Stands before every code, such as `DELI`. Default: nothing.',
      length: 'How many random characters follow. Default: 20.',
      group: 'A hyphen stands after every so many of them. Default: 4.',
      pattern:
        'The whole code instead of prefix, length and group: every `#` becomes a random character. Example: "DELI-####-####-####-####-XMAS".',
    },
  },
  Webhook: {
    description: 'An address that is told what happens.',
    properties: {
      status: 'Nothing is sent to one that is disabled, nor kept for it.',
      failingSince: 'Since when everything fails; null while it does not.',
    },
  },
  WebhookUrl: {
    description: 'Where events are sent: https, or http to this machine itself; no name or password in it.',
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
  activeByItself: {
    description: 'What keeps things alive where nothing else is said: what a customer does, and the shop reports.',
    properties: {},
  },
  answer: {
    properties: {
      reason: 'The id of a reason.',
      text: "In the member's own words.",
    },
  },
  cart: {
    properties: {
      currency: "The currency of every amount; it must be the programme's.",
      lines: 'What is bought. Line ids are unique.',
      delivery: 'What was paid for delivery, in minor units. It earns nothing where no rule counts it. Default: 0.',
      deliveryTax: 'The tax inside of what was paid for delivery, in minor units. Default: 0.',
      discounts: "Discounts that the lines' amounts do not have in them yet.",
      tenders: 'What gift cards and the like paid of it.',
    },
  },
  changes: {
    properties: {
      birthday: 'Month and day, such as `03-31`; null forgets it.',
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
  consentChange: {
    properties: {
      text: 'The version of the text that was shown.',
    },
  },
  day: {
    description: "A day of the programme's time zone.",
    properties: {},
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
  exportKinds: {
    description: 'What can be exported, a row for each.',
    properties: {},
  },
  group: {
    properties: {
      ended: 'Cancellations that came to an end.',
      stayed: 'Of these, those whose subscription went on.',
    },
  },
  importKinds: {
    description: 'What can be imported, a row for each.',
    properties: {},
  },
  opensCase: {
    description: "A score that opens a case by itself: this or a lower one, for one of the programme's reasons.",
    properties: {},
  },
  pageOf: {
    description: 'A page of a list; ask for the next with its cursor.',
    properties: {},
  },
  parts: {
    description: "What may stand after each part's name. Times of the day may not: a recurrence here is of days.",
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
      name: "What happened, by the shop's own name for it, such as `recycled-cup`. A `custom` activity needs one. Of a tier\nthat is reached or a segment that is entered it is the id, of a date the rule's id.",
      data: 'Further values, for conditions.',
    },
  },
  shortest: {
    description: 'The least days a period has, so that no grace reaches into the next look.',
    properties: {},
  },
  streamRoutes: {
    description:
      'Beside the table: calls that send or answer rows, as many as there are, instead of one JSON document.',
    properties: {},
  },
  threefold: {
    description:
      'The same figures three times: as the ledger has them, and gone through again under the programme in force and the draft.',
    properties: {},
  },
  total: {
    description: 'Bounds of a sum of an order, and which sum.',
    properties: {},
  },
  unknownOfMember: {
    description:
      'What nobody can say of a member alone: an order that is not there yet, and purchases, which segments look at.',
    properties: {},
  },
}
