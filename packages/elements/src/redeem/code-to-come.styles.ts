import { css } from '../styles/css.ts'

/** A code stands there in letters, and as large as it will be, until what draws it is here. */
export const codeToCome = css`
  .voucher:focus {
    outline: none;
  }
  tenth-code {
    inline-size: 100%;
  }
  tenth-code:not(:defined) {
    display: block;
    min-block-size: 25.5rem;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
`
