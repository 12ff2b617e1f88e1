import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    --_card: var(--tenth-card-background, light-dark(var(--_accent), oklch(from var(--_brand) 0.36 min(c, 0.09) h)));
    --_ink: var(--tenth-card-color, light-dark(var(--_on-accent), oklch(from var(--_brand) 0.97 min(c, 0.015) h)));
    --_notch: 0.55rem;
    display: block;
    container-type: inline-size;
    /* A container has no size of its own content: this is what it asks for where nothing else says, and may go below. */
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
    max-inline-size: 28rem;
  }
  article {
    filter: drop-shadow(0 1px 1px rgb(0 0 0 / 0.12)) drop-shadow(0 0.6rem 1.1rem rgb(0 0 0 / 0.1));
  }
  .face,
  .stub {
    padding: 1.25em;
  }
  .face {
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: radial-gradient(120% 150% at 100% 0, rgb(255 255 255 / 0.14), transparent 55%), var(--_card);
    color: var(--_ink);
    mask:
      radial-gradient(circle var(--_notch) at 0 100%, transparent 97%, #000) 0 0 / 51% 100% no-repeat,
      radial-gradient(circle var(--_notch) at 100% 100%, transparent 97%, #000) 100% 0 / 51% 100% no-repeat;
  }
  .stub {
    position: relative;
    display: grid;
    gap: 0.6em;
    min-block-size: 5.75em;
    align-content: center;
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
    mask:
      radial-gradient(circle var(--_notch) at 0 0, transparent 97%, #000) 0 0 / 51% 100% no-repeat,
      radial-gradient(circle var(--_notch) at 100% 0, transparent 97%, #000) 100% 0 / 51% 100% no-repeat;
  }
  .stub::before {
    content: '';
    position: absolute;
    inset: -1px calc(var(--_notch) + 0.35rem) auto;
    border-block-start: 2px dotted color-mix(in oklab, var(--_card), var(--_surface) 55%);
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
    font-weight: 700;
  }
  .waiting {
    display: inline-block;
  }
  .face .waiting {
    background: color-mix(in oklab, var(--_ink), transparent 75%);
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
    .face {
      background: var(--_card);
    }
    li.place {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    article {
      filter: none;
    }
    .face,
    .stub {
      border: 1px solid;
      mask: none;
    }
    .stub {
      border-block-start: 0;
    }
    .stub::before {
      content: none;
    }
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
