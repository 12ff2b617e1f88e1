import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  section {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.9em;
    padding: 1.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--tenth-thanks-background, var(--_tint));
    color: var(--tenth-thanks-color, var(--_text));
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  section > :not(.sign, h3) {
    grid-column: 1 / -1;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  h3 {
    font-size: 1em;
    letter-spacing: 0;
  }
  figure,
  blockquote {
    margin: 0;
  }
  blockquote {
    font-size: 1.25em;
    font-weight: 500;
    line-height: 1.45;
  }
  /* The shop's own lines stay as it wrote them. */
  blockquote p {
    white-space: pre-line;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }
  figcaption span {
    font-weight: 650;
  }
  details figure {
    margin-block-start: 0.9em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  details blockquote {
    font-size: 1em;
    font-weight: 400;
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(1.75rem, var(--_target));
    border-radius: 0.3em;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .sign {
      border: 1px solid;
    }
  }
`
