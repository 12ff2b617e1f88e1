import { css } from '../styles/css.ts'

export const styles = css`
  li.card {
    justify-items: start;
    gap: 0.4em;
  }
  .high {
    border-inline-start: 0.3em solid var(--_accent);
  }
  .changes {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  a {
    color: var(--_accent);
  }
`
