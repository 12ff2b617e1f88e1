import { css } from './css.ts'

/** A quiet box, its headings, and rows within it. */
export const card = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_space));
    padding: calc(1.15em * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .button.waiting {
    justify-self: start;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_space));
  }
  h3 {
    font-size: 1.0625em;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  [hidden] {
    display: none !important;
  }
  .chip {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
`
