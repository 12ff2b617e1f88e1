import { css } from './css.ts'

/**
 * The design, in three layers. A page sets the `--tenth-*` names; the `--_*` ones are derived and private.
 *
 * 1. Brand: `--tenth-brand`, `--tenth-font`, `--tenth-radius`, `--tenth-space`, `--tenth-shadow`, `--tenth-target`.
 * 2. Meaning, made from the brand with the contrast held: `--tenth-accent`, `--tenth-on-accent`, `--tenth-surface`,
 *    `--tenth-tint`, `--tenth-text`, `--tenth-muted`, `--tenth-line`.
 * 3. Components: each element documents its own.
 *
 * Lightness is what contrast hangs on, so the brand gives hue and chroma only, and as much lightness as is safe.
 */
export const tokens = css`
  :host {
    --_brand: var(--tenth-brand, #0f6b4f);
    --_accent: var(
      --tenth-accent,
      light-dark(oklch(from var(--_brand) min(l, 0.48) c h), oklch(from var(--_brand) max(l, 0.8) min(c, 0.13) h))
    );
    --_on-accent: var(--tenth-on-accent, light-dark(#fff, oklch(from var(--_brand) 0.2 min(c, 0.04) h)));
    --_surface: var(--tenth-surface, light-dark(#fff, oklch(from var(--_brand) 0.22 min(c, 0.014) h)));
    --_tint: var(
      --tenth-tint,
      light-dark(oklch(from var(--_brand) 0.965 min(c, 0.022) h), oklch(from var(--_brand) 0.285 min(c, 0.03) h))
    );
    --_text: var(
      --tenth-text,
      light-dark(oklch(from var(--_brand) 0.23 min(c, 0.025) h), oklch(from var(--_brand) 0.96 min(c, 0.01) h))
    );
    --_muted: var(
      --tenth-muted,
      light-dark(oklch(from var(--_brand) 0.46 min(c, 0.025) h), oklch(from var(--_brand) 0.78 min(c, 0.02) h))
    );
    --_line: var(
      --tenth-line,
      light-dark(oklch(from var(--_brand) 0.9 min(c, 0.02) h), oklch(from var(--_brand) 0.38 min(c, 0.025) h))
    );
    --_radius: var(--tenth-radius, 1rem);
    --_space: var(--tenth-space, 1);
    --_shadow: var(--tenth-shadow, #000);
    --_target: var(--tenth-target, 0px);
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--tenth-font, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  :is([lang|='ar'], [lang|='fa'], [lang|='he'], [lang|='ur']) {
    direction: rtl;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--_text);
      --_on-accent: var(--_surface);
      --_muted: var(--_text);
      /* Halfway, so that it shows on the surface, and a bar shows on it. */
      --_line: oklch(from var(--_brand) 0.58 min(c, 0.025) h);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`
