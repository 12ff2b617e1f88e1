/** @jsxImportSource preact */
import type { Member } from '@tenth/core'
import type { TenthRewardList } from '@tenth/elements'
import type {} from '@tenth/elements/preact'

declare const member: Member
const heard: string[] = []

export const right = (
  <main style={{ '--tenth-brand': '#b4341d' }}>
    <tenth-stamp-card card="sandwich" theme="dark" member={member} class="card" lang="lt" />
    <tenth-points-badge member={null} hide-empty onClick={event => heard.push(event.currentTarget.tagName)} />
    <tenth-panel sections={['cards', 'rewards']} joinUrl="/join" sign-in-url="/sign-in">
      <p slot="footer">Thank you</p>
    </tenth-panel>
    <tenth-reward-list
      ref={(list: TenthRewardList | null) => {
        heard.push(list?.language ?? '')
      }}
      ontenth-redeemed={event => heard.push(event.code)}
    />
    <tenth-offer-list
      ontenth-send={event => {
        if (event.route === 'takeOffer') heard.push(event.options.params.offer)
      }}
    />
  </main>
)

// @ts-expect-error -- There is no such theme.
export const theme = <tenth-stamp-card theme="purple" />
// @ts-expect-error -- A card is named by its id.
export const card = <tenth-stamp-card card={7} />
// @ts-expect-error -- It has no such property.
export const unknown = <tenth-stamp-card colour="red" />
// @ts-expect-error -- A member is no name.
export const name = <tenth-points-badge member="ada" />
// @ts-expect-error -- Yes or no.
export const hidden = <tenth-points-badge hide-empty="sometimes" />
// @ts-expect-error -- A redeemed reward has a code, and no price.
export const price = <tenth-reward-list ontenth-redeemed={event => heard.push(event.price)} />
// @ts-expect-error -- There is no such element.
export const none = <tenth-nothing />
