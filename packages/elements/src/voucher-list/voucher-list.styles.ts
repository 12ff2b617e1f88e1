import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 28rem;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  /* What the list says of all of them, each need not say again. */
  .notice ~ ul tenth-voucher::part(notice) {
    display: none;
  }
  summary {
    inline-size: fit-content;
    align-content: center;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    border-radius: 0.3em;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  details > * + * {
    margin-block-start: 0.6em;
  }
`
