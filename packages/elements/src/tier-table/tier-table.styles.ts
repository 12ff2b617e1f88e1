import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
    min-inline-size: 0;
  }
  .place {
    display: grid;
    gap: 0.75em;
  }
  table {
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-collapse: separate;
    border-radius: var(--_radius);
    border-spacing: 0;
    background: var(--tenth-tier-table-background, var(--_surface));
    overflow: hidden;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-align: start;
  }
  th,
  td {
    padding: 0.9em 1.1em;
    text-align: start;
    vertical-align: top;
  }
  thead :is(th, td) {
    padding: 0.7em 1.257em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  tbody :is(th, td) {
    border-block-start: 1px solid var(--_line);
  }
  tbody th {
    inline-size: 28%;
    font-weight: 700;
  }
  tbody td:nth-of-type(1):not(:last-child) {
    inline-size: 26%;
    font-variant-numeric: tabular-nums;
  }
  .own {
    background: var(--tenth-tier-table-own, var(--_tint));
  }
  .mark {
    display: flex;
    align-items: baseline;
    gap: 0.35em;
    margin-block-start: 0.15em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .mark .icon {
    align-self: center;
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 2.4;
  }
  .head {
    display: none;
  }
  ul {
    display: grid;
    gap: 0.3em;
  }
  li {
    display: list-item;
    margin-inline-start: 1.1em;
    list-style: disc;
  }
  li::marker {
    color: var(--_accent);
  }
  @container (inline-size < 32rem) {
    table,
    tbody,
    tbody tr,
    tbody :is(th, td) {
      display: block;
      inline-size: auto !important;
    }
    table {
      border: 0;
      background: none;
      overflow: visible;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      display: grid;
      gap: 0.75em;
    }
    tbody tr {
      padding: 1em 1.1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--tenth-tier-table-background, var(--_surface));
    }
    tbody tr.own {
      border-color: var(--_accent);
      background: var(--tenth-tier-table-own, var(--_tint));
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    tbody th {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0.2em 1em;
      font-size: 1.0625em;
    }
    tbody td {
      margin-block-start: 0.6em;
    }
    .nothing {
      display: none !important;
    }
    .head {
      display: block;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    tbody tr.own {
      outline: 2px solid CanvasText;
      outline-offset: -3px;
    }
  }
`
