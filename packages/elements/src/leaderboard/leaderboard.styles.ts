import { css } from '../styles/css.ts'

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  section {
    display: grid;
    gap: 0.9em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.0625em;
  }
  ol {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  li {
    display: flex;
    align-items: center;
    gap: 0.9em;
    padding: 0.7em 1em;
    font-variant-numeric: tabular-nums;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  li.own {
    background: var(--tenth-leaderboard-own, var(--_tint));
  }
  .rank {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 2em;
    block-size: 2em;
    color: var(--_muted);
    font-weight: 650;
  }
  .rank.waiting {
    border-radius: 50%;
  }
  .high {
    border: 1.5px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    font-weight: 600;
  }
  .name.muted {
    font-size: 1em;
    font-weight: 400;
  }
  .mark {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
  .friends {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }
  .apart {
    font-weight: 650;
  }
  .naming {
    display: grid;
    gap: 0.6em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.1em 1em;
    font-size: 0.9375em;
  }
  form {
    display: grid;
    gap: 0.4em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  label {
    font-weight: 650;
  }
  input {
    inline-size: 100%;
    min-block-size: max(2.75em, var(--_target));
    padding: 0.35em 0.8em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.4em;
  }
  .acts .link {
    margin-inline: auto 0;
  }
  @media (forced-colors: active) {
    li.own {
      outline: 2px solid CanvasText;
      outline-offset: -3px;
    }
  }
`
