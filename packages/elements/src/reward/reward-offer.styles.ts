import { css } from '../styles/css.ts'

/** The price of a reward, and how far it is. */
export const rewardOffer = css`
  .cost {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  progress {
    display: block;
    inline-size: 6em;
    block-size: 0.4em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: CanvasText;
    }
    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }
`
