import { css } from '../styles/css.ts'

export const styles = css`
  .label {
    margin-block-end: -0.5em;
  }
  .answers {
    display: grid;
  }
  details {
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  summary {
    padding-block: 0.75em;
    /* The second line of a question stands under its first, not under the mark. */
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    font-weight: 650;
    line-height: 1.35;
    cursor: pointer;
  }
  details p {
    padding-inline-start: 1.1em;
    line-height: 1.45;
  }
  details p:last-child {
    padding-block-end: 0.9em;
  }
`
