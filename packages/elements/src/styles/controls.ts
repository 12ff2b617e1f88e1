import { css } from './css.ts'

/** Buttons, icons and fields. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, var(--_target));
    padding: 0.35em 1.15em;
    /* Forced colours show it, here and elsewhere. */
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: translate 0.15s;
  }
  button:hover {
    background: color-mix(in oklab, var(--_accent), var(--_text) 16%);
  }
  button:active {
    translate: 0 1px;
  }
  button[aria-disabled='true'] {
    background: var(--_tint);
    color: var(--_muted);
    cursor: default;
  }
  .quiet {
    border-color: var(--_line);
    background: transparent;
    color: var(--_accent);
  }
  .quiet:hover {
    background: var(--_tint);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.75rem, var(--_target));
    padding: 0.1em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`
