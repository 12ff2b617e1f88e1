import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    --_gap: var(--tenth-launcher-gap, 1.25rem);
    display: contents;
  }
  .launch {
    position: fixed;
    z-index: var(--tenth-launcher-layer, 999);
    inset-block-end: calc(var(--_gap) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_gap);
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 3.5em;
    padding-block: 0.5em;
    padding-inline: 1.1em 1.35em;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--tenth-launcher-background, var(--_accent));
    color: var(--tenth-launcher-color, var(--_on-accent));
    box-shadow:
      0 1px 2px rgb(from var(--_shadow) r g b / calc(alpha * 0.2)),
      0 0.75rem 1.75rem rgb(from var(--_shadow) r g b / calc(alpha * 0.22));
    font: inherit;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    transition: translate 0.15s;
  }
  .launch:hover {
    translate: 0 -2px;
  }
  /* The panel covers it, but for what shows past a round corner; and no focus shall go where it cannot be seen. */
  .launch[aria-expanded='true'] {
    visibility: hidden;
  }
  .launch:focus-visible {
    outline-offset: 3px;
  }
  .start .launch,
  .start .panel {
    inset-inline: var(--_gap) auto;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: calc(var(--_gap) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_gap);
    inline-size: min(var(--tenth-launcher-width, 26rem), 100vw - 2 * var(--_gap));
    block-size: min(44rem, 100dvh - 2 * var(--_gap));
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 1.5rem 4rem rgb(from var(--_shadow) r g b / calc(alpha * 0.28));
    overflow: hidden;
  }
  .panel:popover-open {
    animation: rise 0.3s cubic-bezier(0.2, 0.9, 0.3, 1);
  }
  .panel:focus {
    outline: none;
  }
  /* The corners are the window's. */
  tenth-panel {
    border-radius: 0;
  }
  .scroll {
    /* Holds what is only read aloud, which else could scroll the panel itself. */
    position: relative;
    block-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .close {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.9em;
    inset-inline-end: 0.9em;
    display: grid;
    place-items: center;
    inline-size: max(2.5em, var(--_target));
    block-size: max(2.5em, var(--_target));
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1px 4px rgb(from var(--_shadow) r g b / calc(alpha * 0.25));
    font: inherit;
    cursor: pointer;
  }
  .close:hover {
    background: var(--_tint);
  }
  .close .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .wait {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1em;
    block-size: 100%;
    padding: 2em;
    color: var(--_muted);
    text-align: center;
  }
  .wait button {
    min-block-size: max(2.5em, var(--_target));
    padding-inline: 1.2em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  p {
    margin: 0;
  }
  @media (max-width: 32rem) {
    .panel,
    .start .panel {
      inset-block-end: 0;
      inset-inline: 0;
      inline-size: 100vw;
      max-inline-size: none;
      block-size: min(92dvh, 60rem);
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 1.5rem;
    }
  }
  @media (forced-colors: active) {
    .launch,
    .panel,
    .close {
      border: 1px solid;
    }
  }
  @media print {
    .launch,
    .panel {
      display: none;
    }
  }
`
