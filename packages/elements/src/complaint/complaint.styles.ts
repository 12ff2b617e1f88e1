import { css } from '../styles/css.ts'

export const styles = css`
  .form {
    display: grid;
    gap: 1.1em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.3em 1em;
  }
  li.card {
    gap: 0.4em;
  }
  .said {
    white-space: pre-line;
  }
  .offered {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.4em;
    padding: 0.9em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  .offered ul {
    display: grid;
    gap: 0.2em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .notice:focus {
    outline: none;
  }
`
