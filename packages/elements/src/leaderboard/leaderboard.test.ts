import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Leaderboard, Tenth } from '@tenth/core'
import { closePages, openDeli, type Deli } from '../test/deli.ts'
import { deliProgram } from '../test/deli-program.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthLeaderboard } from './leaderboard.ts'

const referral = { ...deliProgram.referral!, leaderboard: { period: 'month' as const, places: 2 } }

const boardFor = (client?: Tenth, language = 'en'): Promise<TenthLeaderboard> =>
  fixture<TenthLeaderboard>(html`<tenth-leaderboard .client=${client} language=${language}></tenth-leaderboard>`)

/** A member brings so many friends who buy. */
async function bring(deli: Deli, member: string, friends: number): Promise<void> {
  const client = deli.page(member)
  client.$member.listen(() => undefined)
  await client.refresh()
  const code = client.$member.get().value?.referral?.code
  for (let index = 0; index < friends; index += 1) {
    await deli.join(`${member}-${index}`, code)
    await deli.buy(`${member}-${index}`, 2)
  }
}

async function member(options = {}) {
  const deli = await openDeli({ referral })
  await deli.join('ada')
  await bring(deli, 'ada', 1)
  const client = deli.page('ada', options)
  return { deli, client, board: await boardFor(client) }
}

const button = (board: Element, label: string): HTMLButtonElement =>
  [...board.shadowRoot!.querySelectorAll('button')].find(one => one.textContent.trim() === label)!

/** Writes a name into the field and sends it. */
async function name(board: TenthLeaderboard, text: string): Promise<void> {
  const input = await part<HTMLInputElement>(board, 'input')
  input.value = text
  button(board, 'Save').click()
}

describe('tenth-leaderboard', () => {
  afterEach(closePages)

  it('waits quietly', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli({ referral })
    const board = await boardFor(deli.page(null, { fetch: network.fetch }))
    await part(board, '[aria-busy="true"]')
    await accessible(board)
  })

  it('shows the places, names nobody who did not choose one, and marks the member’s own', async () => {
    const { board } = await member()
    await shows(board, 'Place 1 1 You 1 friend')
    expect(words(board)).to.match(/Counted until/)
    expect(words(board)).not.to.include('ada')
    await accessible(board)
  })

  it('lets a member choose a name, by keyboard alone, and take it back', async () => {
    const { board } = await member()
    await shows(board, 'Others do not see your name.')
    button(board, 'Choose a name').click()
    const input = await part<HTMLInputElement>(board, 'input')
    await board.updateComplete
    expect(board.shadowRoot!.activeElement).to.equal(input)
    await accessible(board)
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await board.updateComplete
    expect(board.shadowRoot!.activeElement).to.equal(button(board, 'Choose a name'))
    button(board, 'Choose a name').click()
    await name(board, ' Ada the Great ')
    await shows(board, 'Others see you as Ada the Great.')
    await shows(board, /Place 1 1 Ada the Great You/)
    expect(board.shadowRoot!.activeElement).to.equal(button(board, 'Change the name'))
    button(board, 'Change the name').click()
    await part(board, 'input')
    button(board, 'Show no name').click()
    await shows(board, 'Others do not see your name.')
    await shows(board, 'Place 1 1 You 1 friend')
  })

  it('says when a name could not be sent, and keeps what was written', async () => {
    const network = new Network()
    const { board } = await member({ fetch: network.fetch })
    await shows(board, 'Others do not see')
    button(board, 'Choose a name').click()
    network.state = 'down'
    await name(board, 'Ada')
    await shows(board, 'That did not work.')
    expect((await part<HTMLInputElement>(board, 'input')).value).to.equal('Ada')
    await accessible(board)
  }).timeout(30_000)

  it('tells a visitor who leads, and who has no place how to get one', async () => {
    const { deli } = await member()
    const board = await boardFor(deli.page(null))
    await shows(board, 'Somebody without a name 1 friend')
    expect(board.shadowRoot!.querySelector('button')).to.equal(null)
    await deli.join('bob')
    const other = await boardFor(deli.page('bob'))
    await shows(other, 'Bring a friend who buys, and your place is here.')
    await accessible(other)
  })

  it('says when nobody has a place yet, and where there is no such list', async () => {
    const deli = await openDeli({ referral })
    await shows(await boardFor(deli.page(null)), 'Nobody yet: the first place is free.')
    const without = await openDeli()
    await shows(await boardFor(without.page(null)), 'There is no leaderboard at the moment.')
  })

  it('says that it could not load, and tries again', async () => {
    const network = new Network()
    const { deli } = await member()
    const client = deli.page('ada', { fetch: network.fetch })
    client.$program.listen(() => undefined)
    client.$member.listen(() => undefined)
    await client.refresh()
    network.state = 'down'
    const board = await boardFor(client)
    await shows(board, 'We could not load this.')
    await accessible(board)
    network.state = 'up'
    ;(await part(board, '.link')).click()
    await shows(board, 'Place 1')
  }).timeout(30_000)

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = { en: '1 friend', es: '1 amigo', fr: '1 ami', lt: '1 draugas', ar: 'صديق واحد' }
    for (const [language, expected] of Object.entries(said)) {
      const board = await boardFor(client, language)
      await shows(board, expected)
      await accessible(board)
    }
  })

  it('shows what the page hands in, and asks it before a name goes anywhere', async () => {
    const places = [{ rank: 1, name: 'Bob', friends: 4, you: false }]
    const given: Leaderboard = { from: null, until: null, places, you: { rank: 7, friends: 2 } }
    const board = await fixture<TenthLeaderboard>(
      html`<tenth-leaderboard language="en" .board=${given} .member=${{ id: 'ada', revision: 1 }}></tenth-leaderboard>`,
    )
    await shows(board, 'Counted from the first day on.')
    await shows(board, 'Your place: 7, 2 friends.')
    board.addEventListener('tenth-send', event => event.preventDefault(), { once: true })
    button(board, 'Choose a name').click()
    await name(board, 'Ada')
    await board.updateComplete
    expect(words(board)).to.include('Others do not see your name.')
    board.addEventListener('tenth-send', event => {
      const sent = event
      if (sent.route === 'setNickname') sent.respondWith({ name: sent.options.body.name })
    })
    const sent = oneEvent(board, 'tenth-sent')
    await name(board, 'Ada')
    await sent
    await shows(board, 'Others see you as Ada.')
  })
})
