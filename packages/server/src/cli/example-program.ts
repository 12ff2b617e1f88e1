/** What `tenth init` writes: small, useful as it is, and a place to learn from. */
export const exampleProgram = `// The loyalty programme of a small café. Money is in cents, periods are in calendar units.
// Look it over with: tenth check tenth.program.jsonc
{
  // What members know the programme as: one text, or one for each language.
  "name": { "en": "Café Club", "es": "Club del Café" },
  // Amounts of every order are in this currency.
  "currency": "EUR",
  // Days begin and end here.
  "timeZone": "Europe/Madrid",
  // The first language is shown where a text has no other.
  "languages": ["en", "es"],
  // "explicit": customers join. "first_order": they are members with their first order.
  "joining": "explicit",
  // When a refund finds the points spent: "within_balance" takes what is there, "owe" lets later earnings repay.
  "refunds": "within_balance",

  "points": {
    // Points are lost a year after they were earned.
    "expiry": { "kind": "after", "period": { "count": 12, "unit": "month" } },
    "rounding": "floor"
  },

  "earn": [
    // One point for each euro.
    { "id": "euros", "on": "order.paid", "amount": { "kind": "per_amount", "give": 1, "every": 100 } },
    // A welcome.
    { "id": "welcome", "on": "member.joined", "amount": { "kind": "fixed", "give": 20 } },
    // A stamp for each coffee: lines of an order that carry the category "coffee".
    {
      "id": "coffee-stamps",
      "on": "order.paid",
      "unit": "coffee",
      "lines": { "category": ["coffee"] },
      "amount": { "kind": "per_unit", "give": 1 }
    }
  ],

  // Nine coffees, and the tenth is free.
  "cards": [
    {
      "id": "coffee",
      "name": { "en": "Coffee card", "es": "Tarjeta de café" },
      "stamps": 9,
      "reward": "free-coffee"
    }
  ],

  "rewards": [
    // Without a cost it cannot be bought, only won by a card.
    {
      "id": "free-coffee",
      "name": { "en": "A free coffee", "es": "Un café gratis" },
      "gives": { "kind": "free_product", "lines": { "category": ["coffee"] } },
      "validFor": { "count": 3, "unit": "month" }
    },
    {
      "id": "five-off",
      "name": { "en": "€5 off", "es": "5 € de descuento" },
      "cost": 100,
      "gives": { "kind": "amount_off", "amount": 500 },
      "validFor": { "count": 30, "unit": "day" }
    }
  ],

  // Who brings a friend gets 50 points, and so does the friend, once the friend's first order is €10 or more.
  "referral": {
    "advocate": { "points": 50 },
    "friend": { "points": 50 },
    "minimum": 1000
  }
}
`
