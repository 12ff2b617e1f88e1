import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
    max-inline-size: 28rem;
  }
  .card {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--tenth-reward-radius, var(--_radius));
    background: var(--tenth-reward-background, var(--_surface));
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .picture {
    display: grid;
    place-items: center;
    min-block-size: 7.5rem;
    background: radial-gradient(110% 150% at 100% 0, rgb(255 255 255 / 0.14), transparent 55%), var(--_tint);
    color: var(--_accent);
  }
  .sign .icon {
    display: block;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    stroke-width: 1.3;
  }
  ::slotted([slot='image']) {
    display: block;
    inline-size: 100%;
    max-block-size: 14rem;
    object-fit: cover;
  }
  .what {
    display: grid;
    gap: 0.4em;
    --_inset: 1.25em;
    padding: 1.1em var(--_inset) var(--_inset);
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    min-block-size: 2.75em;
    margin-block-start: 0.4em;
  }
  .cost {
    font-size: 1.0625em;
  }
  .do progress {
    flex: 1;
    min-inline-size: 3em;
  }
  .notice:has(+ .card) {
    margin-block-end: 0.75em;
  }
  .voucher {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .picture {
      border-block-end: 1px solid;
      color: CanvasText;
    }
  }
`
