/** One line of the navigation: the guide it leads to, by its path in the repository, and a shorter name for it. */
export type Line = readonly [source: string, label?: string]

/** The groups of the navigation. A guide that stands in none of them is found under the last, so that none is lost. */
export const contents: readonly (readonly [group: string, lines: readonly Line[]])[] = [
  [
    'Begin',
    [
      ['README.md', 'Tenth'],
      ['packages/embed/README.md', 'One script tag'],
      ['packages/elements/README.md', 'As components'],
      ['docs/frameworks.md', 'In a framework'],
      ['docs/theming.md', 'Themes'],
      ['docs/server-rendering.md', 'Server rendering'],
    ],
  ],
  ['Elements', [['docs/elements/README.md', 'All elements']]],
  [
    'The programme',
    [
      ['docs/rules.md', 'Rules'],
      ['docs/earning.md', 'Earning'],
      ['docs/stamps.md', 'Stamp cards'],
      ['docs/rewards.md', 'Rewards'],
      ['docs/vouchers.md', 'Vouchers'],
      ['docs/expiry.md', 'Expiry'],
      ['docs/tiers.md', 'Tiers'],
      ['docs/segments.md', 'Segments'],
      ['docs/offers.md', 'Offers'],
      ['docs/referral.md', 'Referral'],
      ['docs/shares.md', 'Shares'],
      ['docs/contests.md', 'Contests'],
      ['docs/surveys.md', 'Surveys'],
      ['docs/notices.md', 'Notices'],
      ['docs/profile.md', 'Profile'],
      ['docs/save-offers.md', 'Save offers'],
      ['docs/making-good.md', 'Making good'],
      ['docs/refunds.md', 'Refunds'],
    ],
  ],
  [
    'The server',
    [
      ['docs/server.md', 'Running it'],
      ['packages/server/README.md', 'The command'],
      ['packages/core/README.md', 'The client'],
      ['docs/webhooks.md', 'Webhooks'],
      ['docs/import-export.md', 'Import and export'],
      ['docs/simulate.md', 'Simulation'],
      ['docs/audit.md', 'Audit'],
      ['docs/privacy.md', 'Privacy'],
    ],
  ],
  [
    'Inside',
    [
      ['docs/architecture.md', 'Architecture'],
      ['docs/decisions', 'Decisions'],
      ['packages/contract/README.md', 'The contract'],
      ['packages/engine/README.md', 'The engine'],
      ['CONTRIBUTING.md', 'Contributing'],
    ],
  ],
]
