import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
  }
  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.75em;
    overflow-wrap: anywhere;
  }
  p {
    text-align: center;
    text-wrap: balance;
  }
  /* Readers need dark on white, and white around it, whatever the theme is. */
  .scan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.75rem;
    inline-size: 100%;
    padding-block: 0.5rem 1rem;
    border-radius: calc(var(--_radius) * 0.6);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .qr {
    inline-size: min(12rem, 100%);
    aspect-ratio: 1;
  }
  .barcode {
    max-inline-size: 100%;
    block-size: 4rem;
  }
  .code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: clamp(1em, 5.2cqi, 1.25em);
    font-weight: 700;
    letter-spacing: 0.03em;
    direction: ltr;
    user-select: all;
  }
  /* The drawings alone go to the edges. */
  .muted {
    padding-inline: 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
  }
`
