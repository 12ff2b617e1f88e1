import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
  }
  .list {
    display: grid;
    gap: 1em;
  }
  h3 {
    font-size: 0.9375em;
    letter-spacing: 0;
  }
  h3:not(:first-of-type) {
    margin-block-start: 0.5em;
  }
  ul {
    display: grid;
    gap: 0.6em;
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.35em 0.9em;
    --_inset: calc(0.9em * var(--_space));
    padding: var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--tenth-reward-radius, var(--_radius));
    background: var(--tenth-reward-background, var(--_surface));
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    color: var(--_accent);
  }
  .what {
    min-inline-size: 0;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .what p {
    margin-block-start: 0.15em;
    line-height: 1.4;
  }
  .do {
    display: grid;
    justify-items: end;
    gap: 0.3em;
    text-align: end;
  }
  .do button {
    min-block-size: max(2.25em, var(--_target));
    margin-inline-start: auto;
    padding: 0.2em 0.95em;
    font-size: 0.9375em;
  }
  .wide,
  .voucher,
  .notice {
    grid-column: 1 / -1;
  }
  .voucher {
    margin-block-start: 0.5em;
  }
  @container (inline-size < 26rem) {
    li {
      grid-template-columns: auto 1fr;
    }
    .do {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      column-gap: 0.6em;
    }
    progress {
      flex: 1;
      min-inline-size: 3.5em;
    }
    .do .muted {
      white-space: nowrap;
    }
  }
`
