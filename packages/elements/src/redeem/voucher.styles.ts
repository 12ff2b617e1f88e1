import { css } from '../styles/css.ts'

export const voucherStyles = css`
  .voucher {
    display: grid;
    justify-items: center;
    gap: 0.6em;
    padding: 1.25em 1em;
    border: 2px dashed var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    color: var(--_text);
    text-align: center;
    animation: unfold 0.35s ease-out;
  }
  .voucher:focus {
    outline: none;
  }
  .code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: clamp(1em, 5.2cqi, 1.375em);
    font-weight: 700;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
    direction: ltr;
    user-select: all;
  }
  .voucher > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
  }
  @keyframes unfold {
    from {
      opacity: 0;
      scale: 0.96;
    }
  }
`
