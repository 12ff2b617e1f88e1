import { expect } from '@open-wc/testing'
import { cardFace, columnsFor } from './card-face.ts'

const card = { stamps: 9 }
const balance = { available: 0, pending: 0, owed: 0, expiring: null }

describe('the face of a card', () => {
  it('is a full card while one waits, and tells what is on the next', () => {
    const state = { card: 'sandwich', stamps: 2, required: 9, full: 2, open: true, balance }
    expect(cardFace(card, state)).to.deep.equal({ stamps: 9, required: 9, full: 2, ahead: 2, total: 20 })
  })

  it('is empty for somebody who has no card yet', () => {
    expect(cardFace(card, undefined)).to.deep.equal({ stamps: 0, required: 9, full: 0, ahead: 0, total: 0 })
  })

  it('has even rows', () => {
    expect([2, 6, 8, 9, 10, 11, 12, 13, 21].map(columnsFor)).to.deep.equal([2, 6, 4, 5, 5, 6, 6, 5, 6])
    expect([28, 31, 48, 72, 101].map(columnsFor)).to.deep.equal([7, 8, 8, 10, 10])
  })
})
