import { css } from '../styles/css.ts'

export const styles = css`
  li.card {
    --_inset: calc(1.15em * var(--_space));
    gap: 0.45em;
  }
  /* Any of the facts may come first. */
  [part='fact']::first-letter {
    text-transform: uppercase;
  }
  .taken {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding-block-start: 0.6em;
    border-block-start: 1px dashed var(--_line);
    font-size: 0.9375em;
  }
  .voucher {
    margin-block-start: 0.5em;
  }
`
