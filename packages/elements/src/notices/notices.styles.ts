import { css } from '../styles/css.ts'

export const styles = css`
  li.card {
    justify-items: start;
    gap: 0.4em;
  }
  .high {
    border-inline-start: 0.3em solid var(--_accent);
    /* Its words stand below those of the others. */
    padding-inline-start: calc(1.15em * var(--_space) - 0.3em + 1px);
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
