import { css } from './css.ts'

/** Questions and their answers. */
export const fields = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .label {
    display: block;
    margin-block-end: 0.35em;
    padding: 0;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: pretty;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  textarea,
  select,
  input:not([type='radio'], [type='checkbox'], [type='range']) {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, var(--_target));
    padding: 0.55em 0.8em;
    border: 1px solid color-mix(in oklab, var(--_line), var(--_muted) 55%);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  /* An arrow of our own: an engine's keeps no distance to the edge, least of all from right to left. */
  select {
    appearance: none;
    padding-inline-end: 2.2em;
    background:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%) right 1.15em center / 0.4em 0.4em no-repeat,
      linear-gradient(135deg, var(--_muted) 50%, transparent 50%) right 0.8em center / 0.4em 0.4em no-repeat,
      var(--_surface);
  }
  select:dir(rtl) {
    background-position:
      left 0.8em center,
      left 1.15em center,
      0 0;
  }
  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
  }
  textarea {
    min-block-size: 5.5em;
    resize: vertical;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: max(2.75em, var(--_target));
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    line-height: 1.35;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .fault {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
  }
`
