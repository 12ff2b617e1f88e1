import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
  }
`
