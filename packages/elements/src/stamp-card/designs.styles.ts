import { css } from '../styles/css.ts'

/** The designs beside the grid, and what is given on the way. */
export const designs = css`
  .row :is(.face, .stub) {
    padding-block: 0.9em;
  }
  .row header {
    margin-block-end: 0.6em;
  }
  .row .stub {
    min-block-size: 4.5em;
  }
  ol.row {
    grid: auto / auto-flow minmax(0, 2.75rem);
    gap: min(0.4rem, 1.2cqi);
  }
  ol.row li {
    font-size: clamp(0.6em, 3.2cqi, 1em);
  }
  ol.many {
    display: flex;
    gap: 1px;
    align-items: center;
  }
  ol.many li:not([part='prize']) {
    flex: 1 1 0;
    block-size: 1.25rem;
    aspect-ratio: auto;
    scale: 1;
    border: 0;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_ink), transparent 75%);
    font-size: 0;
  }
  ol.many li.stamped {
    background: var(--tenth-stamp-color, var(--_ink));
  }
  ol.many [part='prize'] {
    flex: none;
    inline-size: 2.25rem;
    margin-inline-start: 0.4rem;
  }
  .many li:not([part='prize']) svg {
    display: none;
  }
  .punch {
    --_card: var(--tenth-card-background, var(--_tint));
    --_ink: var(--tenth-card-color, var(--_text));
  }
  .punch .face {
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .punch .place {
    border-style: solid;
    scale: 0.8;
  }
  .punch .stamped {
    scale: 0.8;
    background: var(--tenth-stamp-color, var(--_ink));
    box-shadow:
      inset 0 0.2rem 0.3rem rgb(0 0 0 / 0.55),
      0 1px 0 rgb(255 255 255 / 0.5);
    forced-color-adjust: none;
  }
  .punch .stamped:nth-child(3n + 1) {
    translate: 5% -4%;
  }
  .punch .stamped:nth-child(4n + 2) {
    translate: -4% 5%;
  }
  .punch .landed {
    animation: punched 0.3s ease-out backwards;
  }
  svg.circle {
    display: block;
    inline-size: min(100%, 17rem);
    margin-inline: auto;
    overflow: visible;
  }
  .outline {
    fill: none;
    stroke: color-mix(in oklab, var(--_ink), transparent 45%);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  text {
    fill: currentColor;
    font-size: 19px;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .way li {
    display: flex;
    gap: 0.5em;
  }
  .way .icon {
    flex: none;
    margin-block-start: 0.15em;
  }
  @keyframes punched {
    0% {
      opacity: 0;
      scale: 0.5;
    }
  }
  @media (forced-colors: active) {
    .outline {
      stroke: CanvasText;
    }
    .many .stamped,
    .punch .stamped {
      background: CanvasText;
    }
  }
`

/** The last stamp: the reward opens and a ring of light goes out from it. Nothing moves where that is not wanted. */
export const celebration = css`
  .celebrates .prize {
    animation: opens 0.9s 0.35s cubic-bezier(0.2, 0.9, 0.3, 1) backwards;
  }
  .celebrates .face::after {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(105deg, transparent 40%, rgb(255 255 255 / 0.35) 50%, transparent 60%) 150% 0 / 250%
      100% no-repeat;
    animation: gleam 1.3s 0.3s ease-out backwards;
    pointer-events: none;
  }
  .face {
    position: relative;
  }
  @keyframes opens {
    0% {
      scale: 0.7;
    }
    40% {
      scale: 1.25;
      rotate: -8deg;
    }
    70% {
      rotate: 6deg;
    }
  }
  @keyframes gleam {
    from {
      background-position: 150% 0;
    }
    to {
      background-position: -80% 0;
    }
  }
`
