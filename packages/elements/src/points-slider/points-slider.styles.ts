import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
    --_fill: var(--tenth-slider-color, var(--_accent));
  }
  .field {
    display: grid;
    gap: 0.4em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  label {
    font-weight: 650;
  }
  .chosen {
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .slide {
    position: relative;
    display: grid;
    align-items: center;
    block-size: 2.75rem;
  }
  .track {
    position: absolute;
    inset-inline: 0;
    block-size: 0.5rem;
    border-radius: 1rem;
    background: var(--tenth-slider-track, var(--_line));
    overflow: hidden;
  }
  /* The knob's middle goes from half of it to half of it before the end. */
  .done {
    display: block;
    inline-size: calc(0.75rem + (100% - 1.5rem) * var(--_share, 0));
    block-size: 100%;
    background: var(--_fill);
  }
  input {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: 0.5rem;
    background: none;
    cursor: pointer;
    appearance: none;
  }
  input::-webkit-slider-runnable-track {
    background: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_fill);
    box-shadow: 0 0 0 1px var(--_fill);
  }
  input::-moz-range-track {
    background: none;
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_fill);
    box-shadow: 0 0 0 1px var(--_fill);
  }
  .off {
    opacity: 0.5;
  }
  .off input {
    cursor: default;
  }
  [aria-hidden] .link {
    text-decoration: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .foot .muted {
    font-variant-numeric: tabular-nums;
  }
  .foot button {
    font-size: 0.9375em;
  }
  button:disabled {
    color: var(--_muted);
    cursor: default;
  }
  .news:empty {
    display: none;
  }
  /* So that a longer number does not change what stands beside what. */
  @container (inline-size < 24rem) {
    .head {
      flex-direction: column;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .track {
      display: none;
    }
    input {
      appearance: auto;
    }
  }
`
