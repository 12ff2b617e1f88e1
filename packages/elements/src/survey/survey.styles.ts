import { css } from '../styles/css.ts'

export const styles = css`
  .card {
    gap: 1.1em;
    background: var(--tenth-survey-background, var(--_surface));
  }
  .thanks:focus {
    outline: none;
  }
  .scores {
    display: grid;
    /* So many in a row, unless what is pressed must be larger than that. */
    --_row: 11;
    --_least: calc((100% - 0.3em * (var(--_row) - 1)) / (var(--_row) + 0.01));
    grid-template-columns: repeat(auto-fit, minmax(max(var(--_least), var(--_target)), 1fr));
    gap: 0.3em;
  }
  .csat .scores {
    grid-template-columns: repeat(5, minmax(0, 3.5em));
    gap: 0.5em;
  }
  .score {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(2.75em, var(--_target));
    border: 1px solid color-mix(in oklab, var(--_line), var(--_muted) 55%);
    border-radius: calc(var(--_radius) * 0.5);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .score:hover {
    background: var(--_tint);
  }
  .score:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .score:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .score input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    line-height: 1.3;
  }
  .ends :last-child {
    text-align: end;
  }
  .csat .ends {
    /* As long as the row above, whose letters are larger. */
    max-inline-size: calc(19.5em / 0.875);
  }
  legend .muted,
  .label .muted {
    font-weight: 400;
  }
  @container (inline-size < 26rem) {
    .nps .scores {
      --_row: 6;
    }
  }
  @media (forced-colors: active) {
    .score:has(:checked) {
      border: 3px solid Highlight;
      background: Canvas;
      color: CanvasText;
    }
  }
`
