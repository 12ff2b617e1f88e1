import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  section {
    display: grid;
    gap: 0.8em;
  }
  h3 {
    font-size: 1.0625em;
  }
  ul {
    display: grid;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
    padding-block: calc(0.65em * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  li:last-child {
    border-block-end: 0;
  }
  .icon {
    color: var(--_accent);
  }
  .what {
    display: grid;
    flex: 1 1 11em;
    min-inline-size: 0;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .what .waiting {
    justify-self: start;
    margin-block: 0.1em;
    line-height: 1.15;
  }
  .what + * {
    margin-inline-start: auto;
  }
  button {
    min-block-size: max(2.25em, var(--_target));
    padding: 0.2em 0.95em;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }
`
