import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(30rem, 100vw - 1.5rem);
    max-block-size: min(46rem, 100dvh - 1.5rem);
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 1.5rem 4rem rgb(from var(--_shadow) r g b / calc(alpha * 0.3));
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog[open] {
    animation: rise 0.3s cubic-bezier(0.2, 0.9, 0.3, 1);
  }
  dialog::backdrop {
    background: rgb(10 14 12 / 0.5);
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1.75em 1.5em 1.5em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
    min-block-size: max(2.5em, var(--_target));
    min-inline-size: max(2.5em, var(--_target));
    padding: 0.6em;
    border-radius: 50%;
    background: none;
    color: inherit;
  }
  .close:hover {
    background: var(--_tint);
  }
  .promise {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    text-align: center;
  }
  .promise h2 {
    font-size: 1.5em;
  }
  .pair {
    display: flex;
    margin-block-end: 0.4em;
  }
  .pair span {
    display: grid;
    place-items: center;
    inline-size: 3.75em;
    block-size: 3.75em;
    border-radius: 50%;
    border: 3px solid var(--_surface);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pair span + span {
    margin-inline-start: -0.7em;
    background: var(--_tint);
    color: var(--_accent);
  }
  .pair .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .link-field {
    display: flex;
    gap: 0.4em;
    padding: 0.35em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .link-field:focus-within {
    border-color: var(--_accent);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    padding: 0.35em 0.6em;
    border: 0;
    border-radius: calc(var(--_radius) * 0.6);
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    direction: ltr;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .ways > * {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .qr {
    justify-self: center;
    inline-size: min(14rem, 100%);
    aspect-ratio: 1;
    border-radius: calc(var(--_radius) * 0.7);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  tenth-referral-status {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 1rem;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }
`
