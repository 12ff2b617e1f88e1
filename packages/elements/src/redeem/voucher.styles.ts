import { css } from '../styles/css.ts'

export const voucherStyles = css`
  .voucher {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.6em;
    min-inline-size: 0;
    padding: 1.25em 1em;
    border: 2px dashed var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    color: var(--_text);
    text-align: center;
    animation: unfold 0.35s ease-out;
  }
  /* On a narrow phone every pixel goes into the bars, to the edge of what is around it. */
  @container (inline-size < 23rem) {
    .voucher {
      margin-inline: calc(-1 * var(--_inset));
      padding-inline: 0;
      border-inline: 0;
      border-radius: 0;
    }
  }
  @keyframes unfold {
    from {
      opacity: 0;
      scale: 0.96;
    }
  }
`
