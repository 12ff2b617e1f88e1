import { css } from '../styles/css.ts'

export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
  }
  .step {
    display: grid;
    gap: 0.9em;
  }
  .step:focus {
    outline: none;
  }
  .lead {
    font-weight: 650;
  }
  .offer {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.6em 1em;
    padding: 0.9em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .saves {
    margin-block-start: 0.2em;
    color: var(--_accent);
    font-weight: 650;
  }
  /* The same weight as what is offered: an outline in the colour of the words. */
  .cancel {
    border: 2px solid currentColor;
    background: transparent;
    color: var(--_text);
  }
  .cancel:hover {
    background: var(--_tint);
  }
  .label {
    margin-block-end: -0.5em;
  }
  @container (inline-size < 26rem) {
    .offer {
      grid-template-columns: 1fr;
    }
    .row button {
      inline-size: 100%;
    }
  }
`
