import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    --_hero: var(--tenth-panel-hero, light-dark(var(--_accent), oklch(from var(--_brand) 0.34 min(c, 0.085) h)));
    --_hero-ink: var(
      --tenth-panel-hero-color,
      light-dark(var(--_on-accent), oklch(from var(--_brand) 0.97 min(c, 0.015) h))
    );
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    /* No border, so that nothing is narrower for it. */
    outline: 1px solid var(--_line);
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .hero {
    --_waiting: color-mix(in oklab, var(--_hero-ink), transparent 75%);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    padding: calc(1.5em * var(--_space)) calc(1.5em * var(--_space)) calc(1.75em * var(--_space));
    background: radial-gradient(130% 160% at 100% 0, rgb(255 255 255 / 0.16), transparent 55%), var(--_hero);
    color: var(--_hero-ink);
  }
  .hero h2 {
    padding-inline-end: 2.5em;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .hero .big {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.35em;
    margin-block-start: 0.35em;
    font-size: 1.125em;
    line-height: 1.15;
  }
  .big b {
    font-size: 2.75em;
    font-weight: 750;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
  }
  .lead {
    margin-block: 0.25em 0.75em;
    font-size: 1.5em;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .hero .facts {
    font-size: 0.9375em;
  }
  .hero .notice {
    margin-block-start: 0.6em;
    color: var(--_text);
  }
  .hero button,
  .hero .button {
    background: var(--_hero-ink);
    color: var(--_hero);
  }
  .hero .link {
    background: none;
    color: var(--_accent);
  }
  .hero button:not(.link):hover {
    background: color-mix(in oklab, var(--_hero-ink), var(--_hero) 14%);
  }
  .hero :focus-visible {
    outline-color: var(--_hero-ink);
  }
  .hero .button.second {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .join {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .rooms {
    display: grid;
    gap: 2em;
    padding: calc(1.5em * var(--_space)) calc(1.25em * var(--_space)) calc(2em * var(--_space));
  }
  section,
  .cards {
    display: grid;
    gap: 0.8em;
  }
  h3 {
    font-size: 1.0625em;
  }
  .invite {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.8em 1em;
    padding: 1.1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .invite > .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_accent);
  }
  .invite > div {
    flex: 1 1 10em;
  }
  @media (prefers-contrast: more) {
    .hero {
      background: var(--_hero);
    }
  }
  @media (forced-colors: active) {
    .invite {
      border: 1px solid;
    }
    .invite > .icon {
      color: CanvasText;
    }
  }
`
