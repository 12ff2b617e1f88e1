import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: 0.6em;
  }
  h3 {
    font-size: 1.0625em;
  }
  li {
    display: flex;
    align-items: center;
    gap: 0.7em;
    padding-block: 0.35em;
    line-height: 1.35;
  }
  .sign {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_muted);
  }
  .paid .sign {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .what {
    display: grid;
  }
`
