import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
  }
  section {
    display: grid;
    gap: 0.75em;
    padding: calc(1.1em * var(--_space)) calc(1.25em * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--tenth-expiring-background, var(--_surface));
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .title,
  h3 {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1.0625em;
  }
  h3 .icon {
    color: var(--_accent);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1em 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  strong {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .what,
  .until {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }
  .use {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1em;
  }
  .use :is(button, .button) {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    h3 .icon {
      color: CanvasText;
    }
  }
  @container (inline-size < 24rem) {
    .use :is(button, .button) {
      inline-size: 100%;
    }
  }
`
