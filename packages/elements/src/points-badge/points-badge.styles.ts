import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: max(2.25em, var(--_target));
    min-inline-size: 7em;
    padding-block: 0.25em;
    padding-inline: 0.6em 0.95em;
    border: 1px solid transparent;
    border-radius: var(--tenth-badge-radius, 999px);
    background: var(--tenth-badge-background, var(--_tint));
    color: var(--tenth-badge-color, var(--_accent));
    font: inherit;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    cursor: pointer;
    transition: translate 0.15s;
  }
  button:hover {
    background: color-mix(in oklab, var(--tenth-badge-background, var(--_tint)), var(--_accent) 12%);
  }
  button:active {
    translate: 0 1px;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  [data-state='loading'] span {
    opacity: 0;
  }
  [data-state='loading'] {
    animation: wait 1.2s ease-in-out infinite alternate;
  }
  [data-state='stale'] {
    border: 1px dashed currentColor;
  }
  .changed {
    animation: land 0.6s cubic-bezier(0.3, 1.6, 0.5, 1);
  }
  @keyframes wait {
    to {
      opacity: 0.55;
    }
  }
  @keyframes land {
    30% {
      transform: scale(1.35) rotate(18deg);
    }
  }
`
