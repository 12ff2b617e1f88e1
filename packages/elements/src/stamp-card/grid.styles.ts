import { css } from '../styles/css.ts'

/** Rows of even length. A class for each, since a policy for styles may keep widths out of the markup. */
export const grid = css`
  ol {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: clamp(0.4rem, 2.6cqi, 0.75rem);
  }
  .columns-1 {
    grid-template-columns: repeat(1, minmax(0, 4.5rem));
  }
  .columns-2 {
    grid-template-columns: repeat(2, minmax(0, 4.5rem));
  }
  .columns-3 {
    grid-template-columns: repeat(3, minmax(0, 4.5rem));
  }
  .columns-4 {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .columns-6 {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .columns-7 {
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .columns-8 {
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }
  .columns-10 {
    grid-template-columns: repeat(10, minmax(0, 1fr));
  }
  :is(.columns-8, .columns-10) li {
    font-size: clamp(0.55em, 3cqi, 1em);
  }
`
