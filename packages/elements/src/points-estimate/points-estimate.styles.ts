import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
  }
  .estimate {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    min-block-size: 3.25em;
    padding: 0.6em 1em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--tenth-estimate-background, var(--_tint));
    color: var(--tenth-estimate-color, var(--_text));
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  p {
    flex: 1 1 9em;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: var(--_accent);
  }
  strong {
    color: var(--_accent);
    font-weight: 700;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  button {
    flex: none;
    min-block-size: max(1.75rem, var(--_target));
    margin-inline-start: auto;
    padding: 0 0.3em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .old p {
    opacity: 0.6;
    transition: opacity 0.2s 0.15s;
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
  }
`
