import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
    padding-block: calc(0.65em * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  li:last-child {
    border-block-end: 0;
  }
  .what {
    display: grid;
    /* As wide as the date, which else would break within the year. */
    flex: 1 1 min-content;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .what span {
    overflow-wrap: anywhere;
  }
  .what time {
    overflow-wrap: break-word;
  }
  .gets {
    display: grid;
    justify-items: end;
    margin-inline-start: auto;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    text-align: end;
  }
  .plus {
    color: var(--_accent);
  }
`
