import { css } from '../styles/css.ts'

export const styles = css`
  .card {
    gap: 1.4em;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  select {
    max-inline-size: 22em;
  }
  .choice span {
    display: block;
  }
  [role='status']:focus {
    outline: none;
  }
  dialog {
    max-inline-size: min(26rem, calc(100vw - 2rem));
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
`
