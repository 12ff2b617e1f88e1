import { css } from '../styles/css.ts'

export const styles = css`
  .plain {
    display: grid;
    gap: 0.2em;
    margin-block-start: 0.3em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .ways button {
    flex: 1 1 auto;
  }
  .won {
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 700;
  }
  .bought {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
    font-size: 0.9375em;
  }
  summary {
    min-block-size: max(1.75rem, var(--_target));
    color: var(--_muted);
    font-size: 0.875em;
    cursor: pointer;
  }
  dl {
    margin: 0.5em 0 0;
  }
  dd {
    margin: 0 0 0.4em;
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    direction: ltr;
    overflow-wrap: anywhere;
  }
`
