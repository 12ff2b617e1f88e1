import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  article {
    display: grid;
    gap: 1em;
    padding: calc(1.25em * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--tenth-tier-background, var(--_surface));
    overflow-wrap: anywhere;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.9em;
  }
  header > :last-child {
    min-inline-size: 0;
  }
  header .muted {
    line-height: 1.3;
  }
  .sign {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--tenth-tier-color, var(--_accent));
  }
  .sign .icon {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .gives {
    line-height: 1.4;
  }
  .way {
    display: grid;
    gap: 0.5em;
    line-height: 1.35;
  }
  .missing,
  .top {
    font-weight: 650;
  }
  .far {
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
    appearance: none;
  }
  .bar::-webkit-progress-bar {
    background: var(--_line);
  }
  .bar::-webkit-progress-value {
    border-radius: 1em;
    background: var(--tenth-tier-color, var(--_accent));
  }
  .bar::-moz-progress-bar {
    border-radius: 1em;
    background: var(--tenth-tier-color, var(--_accent));
  }
  ul {
    display: grid;
    gap: 0.35em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .notice {
    margin-block-start: 0.6em;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
    .bar::-webkit-progress-bar {
      background: Canvas;
    }
    .bar::-webkit-progress-value {
      background: CanvasText;
    }
    .bar::-moz-progress-bar {
      background: CanvasText;
    }
  }
`
