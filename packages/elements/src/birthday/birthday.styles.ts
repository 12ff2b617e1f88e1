import { css } from '../styles/css.ts'

export const styles = css`
  fieldset {
    overflow-wrap: anywhere;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
    gap: 0.6em;
    max-inline-size: 22em;
  }
`
