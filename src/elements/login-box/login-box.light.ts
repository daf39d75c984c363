import {css} from '../../styles/css-text.js';
import {ownIcons} from '../../styles/own-icons.js';

const controls = 'cong-login-box :is(input, select, textarea, button, a)';

/**
 * - Rows keep their distance above, and the form gives the first one's back, whatever hidden field stands before it.
 * - In the tables of older systems the label stands above its field too.
 * - The edge, the ground and the ink of a control are decided together, in `--_edge`, `--_ground` and `--_ink`. A page's
 *   rule for all its buttons or fields (`[type=submit] {background: none}`, `button:hover {background: …}`) would take one
 *   of them and leave the others: hence `!important`, which a control with a class or a style of the site's own is free
 *   of. The tokens `--cong-color-…` colour the others.
 * - Edge has a button of its own to show a password, which goes when ours is there.
 * - What a site writes for those who are signed in is a list of links, or all that there is to see.
 * - What we say around the form looks as what the site says in it, and is styled beside it: as parts of the box.
 */
export const lightStyles = css`
  ${ownIcons(['show-password', 'hide-password'], (name) => `cong-login-box svg:where(.cong-icon-${name})`)}
  cong-login-box {
    text-wrap: balance;
  }
  cong-login-box form:where(:not([slot])) {
    display: flow-root;
    margin: -12px 0 0;
  }
  cong-login-box :is(p, div, fieldset, tr):where(:is(form, [slot='fields']) *),
  cong-login-box label:where(form > *) {
    margin: 12px 0 0;
    padding: 0;
    border: 0;
  }
  cong-login-box legend {
    float: none;
    inline-size: auto;
    margin: 0;
    padding: 0 2px;
    border: 0;
  }
  cong-login-box :is(*, p):where([slot='fields']) {
    margin: 0 0 12px;
  }
  cong-login-box :is(*, p):where([slot='after']) {
    margin: 12px 0 0;
  }
  cong-login-box ul:where([slot='signed-in'], [slot='signed-in'] *) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  cong-login-box li:where([slot='signed-in'] *) {
    margin: 0;
    padding: 0;
    list-style: inherit;
  }
  cong-login-box p:where([slot='signed-in'] *) {
    margin: 0;
  }
  cong-login-box a:where([slot='signed-in'] li > a) {
    box-sizing: content-box;
    display: flex;
    align-items: center;
    min-block-size: var(--cong-size-row);
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    color: var(--cong-color-link);
    text-decoration: none;
  }
  cong-login-box a:where([slot='signed-in'] li > a:hover) {
    text-decoration: underline;
  }
  cong-login-box form:where([slot='signed-in'] *) {
    margin: 12px 0 0;
  }
  cong-login-box :is(table, tbody, tr, th, td) {
    display: block;
    padding: 0;
    text-align: start;
  }
  cong-login-box th {
    font-weight: var(--cong-weight-bold);
  }
  cong-login-box label {
    display: block;
    float: none;
    inline-size: auto;
    font: var(--cong-weight-strong) calc(var(--cong-font-scale-2) * var(--cong-font-size-base)) /
      1.6 var(--cong-font-family);
  }
  cong-login-box label:where(:not(form > *, [slot])) {
    margin: 0;
  }
  cong-login-box br:where(:is(label, input, .cong-login-note) + *) {
    display: none;
  }
  ${controls}:where(:not(a, [hidden]), [slot='sso']) {
    --_edge: var(--cong-border-width) solid var(--cong-color-field);
    --_ground: var(--cong-color-page-raised);
    --_ink: var(--cong-color-text);
    box-sizing: border-box;
    display: block;
    float: none;
    inline-size: 100%;
    max-inline-size: none;
    block-size: auto;
    min-block-size: var(--cong-size-field);
    margin: 12px 0 0;
    padding: 0 12px;
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: none;
    color: var(--_ink);
    font: var(--cong-font-size-base) / 1.5 var(--cong-font-family);
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: revert;
  }
  cong-login-box select {
    align-items: center;
    appearance: auto;
  }
  /* The arrow is two strokes that meet. A select with a class keeps the browser's, for its ground is the site's. */
  @media (forced-colors: none) {
    cong-login-box select:where(:not([class], [style], [multiple], [size])) {
      --_stroke: transparent 42%, var(--cong-color-muted) 42% 58%, transparent 0;
      --_ground:
        linear-gradient(45deg, var(--_stroke)) var(--_left, calc(100% - 18px)) 55% / 6px 6px
          no-repeat,
        linear-gradient(-45deg, var(--_stroke)) var(--_right, calc(100% - 12px)) 55% / 6px 6px
          no-repeat,
        var(--cong-color-page-raised);
      padding-inline-end: 36px;
      appearance: none;
    }
    cong-login-box select:where([dir='rtl'] *) {
      --_left: 12px;
      --_right: 18px;
    }
  }
  cong-login-box :is(input, select, textarea):where(:is(label, td) > *, label + *, label + br + *) {
    margin-block-start: 4px;
  }
  cong-login-box :is(*, input):where([type='password'], [autocomplete~='current-password']) {
    padding-inline-end: 44px;
  }
  cong-login-box :is(input, textarea)::placeholder {
    color: var(--cong-color-muted);
    opacity: 1;
  }
  cong-login-box :is(*, input):where([aria-invalid='true']) {
    --_edge: var(--cong-border-width) solid var(--cong-color-danger);
    box-shadow: inset 0 0 0 1px var(--cong-color-danger);
  }
  cong-login-box input:where([type='checkbox'], [type='radio']) {
    --_edge: var(--cong-border-width) solid var(--cong-color-field);
    --_ground: var(--cong-color-page-raised);
    appearance: none;
    display: inline-block;
    position: relative;
    inline-size: 20px;
    min-block-size: 20px;
    margin-block: 0;
    margin-inline: 0 8px;
    padding: 0;
    border: var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    vertical-align: -4px;
  }
  cong-login-box input:where([type='radio']) {
    border-radius: 50%;
  }
  cong-login-box input:where([type='checkbox'], [type='radio']):where(:checked) {
    --_edge: var(--cong-border-width) solid transparent;
    --_ground: var(--cong-color-action, var(--cong-color-accent));
  }
  /* A tick, and the dot of a radio button: cut out of a square, for a strict page allows no picture in a sheet. */
  cong-login-box input:where([type='checkbox'], [type='radio']):where(:checked)::before {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 12px;
    block-size: 12px;
    background: var(--cong-color-on-action, var(--cong-color-on-accent));
    clip-path: polygon(14% 44%, 38% 68%, 86% 16%, 99% 29%, 38% 94%, 1% 57%);
  }
  cong-login-box input:where([type='radio']):where(:checked)::before {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    clip-path: none;
  }
  @media (forced-colors: active) {
    cong-login-box input:where([type='checkbox'], [type='radio']):where(:checked)::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    cong-login-box input:where([type='checkbox'], [type='radio']):where(:checked) {
      --_edge: var(--cong-border-width) solid CanvasText;
    }
  }
  /* Bootstrap 3 moves every checkbox, by its type. */
  cong-login-box input:where([type='checkbox'], [type='radio']):where(:not([class])) {
    margin-block: 0 !important;
    margin-inline: 0 8px !important;
  }
  cong-login-box label:where(:has([type='checkbox'])) {
    margin-block: -10px;
    padding-block: 10px;
    font-weight: var(--cong-weight-normal);
  }
  cong-login-box :is(button, input):where(button, [type='submit']) {
    --_edge: 1px solid transparent;
    --_ground: var(--cong-color-action, var(--cong-color-accent));
    --_ink: var(--cong-color-on-action, var(--cong-color-on-accent));
    font-weight: var(--cong-weight-strong);
    text-align: center;
    cursor: pointer;
  }
  cong-login-box :is(a, button):where([slot='sso'], :is([slot='sso'], [slot='signed-in']) button) {
    --_edge: var(--cong-border-width) solid var(--cong-color-field);
    --_ground: none;
    --_ink: var(--cong-color-text);
    display: flex;
    align-items: center;
    justify-content: center;
    margin: 0;
    font-weight: var(--cong-weight-strong);
    text-align: center;
    text-decoration: none;
  }
  cong-login-box :is(*, a):where([slot='sso'] + [slot='sso']) {
    margin-block-start: 12px;
  }
  cong-login-box :is(*, button):where([aria-disabled]) {
    cursor: progress;
  }
  /* A ring that turns, or for those who want no motion dots that stand still. */
  cong-login-box button:where([aria-disabled])::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-inline-end: 8px;
    border: 2px dotted;
    border-radius: 50%;
    vertical-align: -0.2em;
  }
  @media (prefers-reduced-motion: no-preference) {
    cong-login-box button:where([aria-disabled])::before {
      border-style: solid;
      border-block-start-color: transparent;
      animation: cong-turn 1s linear infinite;
    }
  }
  @keyframes cong-turn {
    to {
      rotate: 1turn;
    }
  }
  cong-login-box :is(*, a):where(:focus-visible) {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 1px;
  }
  cong-login-box :is(*, p):where([role='alert']:empty) {
    display: none;
  }
  cong-login-box :is(*, span):where(.cong-login-note) {
    display: block;
    position: relative;
    font: calc(var(--cong-font-scale-2) * var(--cong-font-size-base)) / 1.6 var(--cong-font-family);
  }
  cong-login-box :is(*, span):where(.cong-login-note > :not(button, :empty)) {
    display: block;
    padding-block-start: 4px;
  }
  cong-login-box strong:where(.cong-login-note *) {
    color: var(--cong-color-danger);
    font-weight: var(--cong-weight-strong);
  }
  /* A page's rule for all its buttons must not spread ours over the field that it stands in. */
  cong-login-box button:where(.cong-login-note > *) {
    --_edge: 0;
    --_ground: none;
    --_ink: var(--cong-color-muted);
    box-sizing: border-box !important;
    position: absolute !important;
    inset-block: auto 100% !important;
    inset-inline: auto 0 !important;
    inline-size: 44px !important;
    margin: 0 !important;
    padding: calc(var(--cong-size-field) / 2 - 10px) 12px !important;
    outline-offset: -3px;
  }
  cong-login-box svg:where(.cong-login-note *) {
    display: block;
    inline-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  ${controls}:where(:not(a, [type='checkbox'], [type='radio']), [slot='sso']):where(
    :not([class], [style])
  ) {
    border: var(--_edge) !important;
    background: var(--_ground) !important;
    color: var(--_ink) !important;
  }
  cong-login-box:where(:defined) :is(*, input)::-ms-reveal {
    display: none;
  }
  cong-login-box :is(*, p):where([role='alert']:not(.cong-login-note)),
  cong-login-box::part(summary) {
    position: relative;
    padding: 12px 16px;
    border: var(--cong-border-width) solid var(--cong-color-danger);
    border-inline-start-width: var(--cong-border-width-strong);
    border-radius: var(--_radius);
    background: var(--cong-color-page-raised);
    color: var(--cong-color-text);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: 1.6;
  }
  /* The sign of the summary, drawn as a ring, a line and a dot: a strict page allows no picture in a sheet. */
  cong-login-box :is(*, p):where([role='alert']:not(.cong-login-note)) {
    padding-inline-start: calc(28px + var(--cong-size-icon));
  }
  cong-login-box :is(*, p):where([role='alert']:not(.cong-login-note))::before {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block-start: calc(12px + 0.15em);
    inset-inline-start: 17px;
    inline-size: 1.3em;
    block-size: 1.3em;
    border: 1.5px solid;
    border-radius: 50%;
    background: linear-gradient(currentColor 60%, transparent 0 80%, currentColor 0) 50% / 1.5px 56%
      no-repeat;
    color: var(--cong-color-danger);
  }
  @media (forced-colors: active) {
    cong-login-box :is(*, p):where([role='alert'])::before {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  cong-login-box > :is(*, p):where([role='alert']),
  cong-login-box::part(summary) {
    margin-block: 0 16px;
  }
  cong-login-box::part(errors) {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }
  cong-login-box::part(or) {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 16px 12px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  cong-login-box::part(or)::before,
  cong-login-box::part(or)::after {
    content: '';
    flex: 1;
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
  }
  cong-login-box::part(links) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  cong-login-box::part(register),
  cong-login-box::part(reset) {
    margin-block-end: -12px;
    padding-block: 11px;
    text-decoration: none;
  }
  cong-login-box::part(reset) {
    margin-inline-start: auto;
  }
  cong-login-box::part(register):where(:hover),
  cong-login-box::part(reset):where(:hover) {
    text-decoration: underline;
  }
`;
