export const cardDesigns = ['grid', 'row', 'punch', 'circle'] as const

/** How a card's stamps are laid out. */
export type CardDesign = (typeof cardDesigns)[number]
