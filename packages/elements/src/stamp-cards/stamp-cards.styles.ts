import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 1em;
    align-items: start;
  }
`
