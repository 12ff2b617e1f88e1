import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    --_card: var(--tenth-card-background, light-dark(var(--_accent), oklch(from var(--_brand) 0.36 min(c, 0.09) h)));
    --_ink: var(--tenth-card-color, light-dark(var(--_on-accent), oklch(from var(--_brand) 0.97 min(c, 0.015) h)));
  }
  .stub {
    --_inset: calc(1.25em * var(--_space));
    min-block-size: 5.75em;
    align-content: center;
  }
  header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 1em;
  }
  .count {
    flex: none;
    direction: ltr;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }
  ol li {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    border-radius: 50%;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  li.place {
    border: 1.5px dashed color-mix(in oklab, var(--_ink), transparent 45%);
    color: color-mix(in oklab, var(--_ink), transparent 18%);
    scale: 0.88;
  }
  ol svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .edge {
    fill: var(--tenth-stamp-color, var(--_ink));
    stroke: var(--tenth-stamp-color, var(--_ink));
    stroke-width: 6.46;
    stroke-linecap: round;
    stroke-dasharray: 0 6.458;
  }
  .ring {
    fill: none;
    stroke: var(--_card);
    stroke-width: 1.1;
  }
  .star {
    fill: var(--_card);
  }
  .stamped:nth-child(3n + 1) svg {
    rotate: -9deg;
  }
  .stamped:nth-child(4n + 2) svg {
    rotate: 7deg;
  }
  .stamped:nth-child(5n + 3) svg {
    rotate: -3deg;
  }
  .prize,
  .present {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .prize circle {
    fill: color-mix(in oklab, var(--_ink), transparent 84%);
    stroke: none;
  }
  .full .prize circle {
    fill: var(--_ink);
  }
  .full .prize path,
  .seal .present {
    stroke: var(--_card);
  }
  .seal,
  .prize {
    transform-box: fill-box;
    transform-origin: center;
  }
  .landed .seal {
    animation: land 0.55s cubic-bezier(0.2, 0.9, 0.3, 1) backwards;
  }
  .stub strong {
    /* In one piece, if it fits on a line. */
    display: inline-block;
    font-weight: 700;
  }
  .waiting {
    display: inline-block;
  }
  @keyframes land {
    0% {
      opacity: 0;
      scale: 2.1;
      rotate: 24deg;
    }
    60% {
      opacity: 1;
      scale: 0.92;
    }
  }
  @media (prefers-contrast: more) {
    li.place {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .edge,
    .full .prize circle {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .ring,
    .seal .present,
    .full .prize path {
      stroke: Canvas;
    }
    .star,
    .prize circle {
      fill: Canvas;
    }
  }
`
