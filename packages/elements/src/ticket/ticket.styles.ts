import { css } from '../styles/css.ts'

/** A card of two parts, torn between them: the upper in `--_card` and `--_ink`, the lower on the page's own ground. */
export const ticket = css`
  :host {
    --_notch: 0.55rem;
    display: block;
    container-type: inline-size;
    /* A container has no size of its own content: this is what it asks for where nothing else says, and may go below. */
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
    max-inline-size: 28rem;
  }
  article {
    filter: drop-shadow(0 1px 1px rgb(from var(--_shadow) r g b / calc(alpha * 0.12)))
      drop-shadow(0 0.6rem 1.1rem rgb(from var(--_shadow) r g b / calc(alpha * 0.1)));
  }
  .face,
  .stub {
    padding: calc(1.25em * var(--_space));
  }
  .face {
    --_waiting: color-mix(in oklab, var(--_ink), transparent 75%);
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
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
    /* In the dark a shadow is no edge, and a border would take its pixels from the bars of a code. */
    box-shadow: inset 0 0 0 1px var(--tenth-ticket-line, light-dark(transparent, var(--_line)));
    mask:
      radial-gradient(circle var(--_notch) at 0 0, transparent 97%, #000) 0 0 / 51% 100% no-repeat,
      radial-gradient(circle var(--_notch) at 100% 0, transparent 97%, #000) 100% 0 / 51% 100% no-repeat;
  }
  .stub::before {
    content: '';
    position: absolute;
    inset: -1px 0.9rem auto;
    border-block-start: 2px dotted color-mix(in oklab, var(--_card), var(--_surface) 55%);
  }
  article + .notice {
    margin-block-start: 0.75em;
  }
  @media (prefers-contrast: more) {
    .face {
      background: var(--_card);
    }
    .stub {
      box-shadow: inset 0 0 0 1px var(--_line);
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
  }
`
