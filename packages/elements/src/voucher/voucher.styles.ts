import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    --_card: var(--tenth-voucher-background, light-dark(var(--_accent), oklch(from var(--_brand) 0.36 min(c, 0.09) h)));
    --_ink: var(--tenth-voucher-color, light-dark(var(--_on-accent), oklch(from var(--_brand) 0.97 min(c, 0.015) h)));
  }
  .face {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.9em;
    padding-block: 1.1em;
  }
  .face > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_ink), transparent 84%);
  }
  h3 {
    font-size: 1.0625em;
  }
  .fact {
    font-size: 0.875em;
  }
  .over .face {
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_muted);
    mask: none;
  }
  .status {
    padding: 0.1em 0.7em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 650;
    white-space: nowrap;
  }
  .stub {
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    overflow-wrap: anywhere;
  }
  .stub p {
    text-align: center;
    text-wrap: balance;
  }
  .voucher {
    inline-size: 100%;
  }
  /* On a narrow phone every pixel goes into the bars. */
  @container (inline-size < 23rem) {
    .stub {
      padding-inline: 0.05em;
    }
    .stub > :not(.voucher) {
      margin-inline: 1.2em;
    }
  }
`
