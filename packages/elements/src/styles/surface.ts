import { css } from './css.ts'

/** Type, quiet words and what stands in while something loads. */
export const surface = css`
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2,
  h3 {
    font-size: 1.25em;
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.25;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  h2,
  h3,
  h4,
  p,
  span {
    /* English in a page that runs from right to left keeps its full stops at the end. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .waiting {
    color: transparent !important;
    border-radius: min(0.4em, var(--_radius));
    background: var(--_waiting, var(--_line)) !important;
    animation: waiting 1.2s ease-in-out infinite alternate;
    /* Else forced colours would show the words that only hold a place. */
    forced-color-adjust: none;
    resize: none;
  }
  :has(> .waiting)::marker {
    color: transparent;
  }
  @keyframes waiting {
    to {
      filter: opacity(0.5);
    }
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.75em 1em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    font-size: 0.9375em;
  }
`
