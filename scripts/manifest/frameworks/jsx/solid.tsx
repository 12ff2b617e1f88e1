/** @jsxImportSource solid-js */
import type { Member } from '@tenth/core'
import type { TenthRewardList } from '@tenth/elements'
import type {} from '@tenth/elements/solid'

declare const member: Member
const heard: string[] = []

export const right = (
  <main style={{ '--tenth-brand': '#b4341d' }}>
    <tenth-stamp-card card="sandwich" attr:theme="dark" prop:member={member} class="card" lang="lt" />
    <tenth-points-badge prop:member={null} bool:hide-empty={true} onClick={event => heard.push(event.type)} />
    <tenth-expiring-points attr:within="30" prop:within={30} attr:member={JSON.stringify(member)} />
    <tenth-panel prop:sections={['cards', 'rewards']} joinUrl="/join" attr:sign-in-url="/sign-in">
      <p slot="footer">Thank you</p>
    </tenth-panel>
    <tenth-reward-list
      ref={(list: TenthRewardList) => heard.push(list.language ?? '')}
      on:tenth-redeemed={event => heard.push(event.code)}
    />
    <tenth-offer-list
      on:tenth-send={{
        once: true,
        handleEvent: event => {
          if (event.route === 'takeOffer') heard.push(event.options.params.offer)
        },
      }}
    />
  </main>
)

// @ts-expect-error -- There is no such theme.
export const theme = <tenth-stamp-card attr:theme="purple" />
// @ts-expect-error -- Nor by property.
export const ofProperty = <tenth-stamp-card prop:theme="purple" />
// @ts-expect-error -- A card is named by its id.
export const card = <tenth-stamp-card prop:card={7} />
// @ts-expect-error -- It has no such property.
export const unknown = <tenth-stamp-card prop:colour="red" />
// @ts-expect-error -- It has no such property, without a prefix too.
export const plain = <tenth-stamp-card colour="red" />
// @ts-expect-error -- A member is no name.
export const name = <tenth-points-badge prop:member="ada" />
// @ts-expect-error -- Not a number of days.
export const within = <tenth-expiring-points attr:within="a month" />
// @ts-expect-error -- Yes or no.
export const hidden = <tenth-points-badge bool:hide-empty="sometimes" />
// @ts-expect-error -- A redeemed reward has a code, and no price.
export const price = <tenth-reward-list on:tenth-redeemed={event => heard.push(event.price)} />
// @ts-expect-error -- There is no such element.
export const none = <tenth-nothing />
