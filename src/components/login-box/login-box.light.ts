import {css} from '../../styles/css-text.js';

/**
 * - Rows keep their distance above, and the form gives the first one's back, whatever hidden field stands before it.
 * - In the tables of older systems the label stands above its field too.
 * - A page's rule for all its buttons must not spread ours over the field that it stands in: hence `!important`.
 * - Edge has a button of its own to show a password, which goes when ours is there.
 * - What a site writes for those who are signed in is a list of links, or all that there is to see.
 * - What we say around the form looks as what the site says in it, and is styled beside it: as parts of the box.
 */
export const lightStyles = css`
  @layer cong {
    cong-login-box form:not([slot]) {
      display: flow-root;
      margin: -12px 0 0;
    }
    cong-login-box :is(form, [slot='fields']) :is(p, div, fieldset, tr),
    cong-login-box form > label {
      margin: 12px 0 0;
      padding: 0;
      border: 0;
    }
    cong-login-box [slot='fields'] {
      margin: 0 0 12px;
    }
    cong-login-box [slot='after'] {
      margin: 12px 0 0;
    }
    cong-login-box :is(ul[slot='signed-in'], [slot='signed-in'] ul) {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    cong-login-box [slot='signed-in'] p {
      margin: 0;
    }
    cong-login-box [slot='signed-in'] li > a {
      display: flex;
      align-items: center;
      min-block-size: 44px;
      border-block-start: 1px solid var(--cong-color-rule);
      color: var(--cong-color-link);
      text-decoration: none;
    }
    cong-login-box [slot='signed-in'] li > a:hover {
      text-decoration: underline;
    }
    cong-login-box [slot='signed-in'] form {
      margin: 12px 0 0;
    }
    cong-login-box :is(table, tbody, tr, th, td) {
      display: block;
      padding: 0;
      text-align: start;
    }
    cong-login-box label {
      display: block;
      font: 600 0.875rem/1.6 var(--cong-font-family);
    }
    cong-login-box :is(label, input, .cong-login-note) + br {
      display: none;
    }
    cong-login-box :where(input:not([hidden]), select, textarea, button, a[slot='sso']) {
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      min-block-size: 44px;
      margin: 12px 0 0;
      padding: 0 12px;
      border: 1px solid var(--cong-color-field);
      border-radius: calc(var(--cong-radius) / 2);
      background: var(--cong-color-page-raised);
      color: var(--cong-color-text);
      font: 1rem/1.5 var(--cong-font-family);
    }
    cong-login-box :is(label, td) > :is(input, select, textarea),
    cong-login-box :is(label, label + br) + :is(input, select, textarea) {
      margin-block-start: 4px;
    }
    cong-login-box :is([type='password'], [autocomplete~='current-password']) {
      padding-inline-end: 44px;
    }
    cong-login-box ::placeholder {
      color: var(--cong-color-muted);
      opacity: 1;
    }
    cong-login-box [aria-invalid='true'] {
      border-color: var(--cong-color-danger);
      box-shadow: inset 0 0 0 1px var(--cong-color-danger);
    }
    cong-login-box :is([type='checkbox'], [type='radio']) {
      display: inline-block;
      inline-size: 20px;
      min-block-size: 20px;
      margin: 0 8px 0 0;
      accent-color: var(--cong-color-accent);
      vertical-align: -4px;
    }
    cong-login-box label:has([type='checkbox']) {
      margin-block: -10px;
      padding-block: 10px;
      font-weight: 400;
    }
    cong-login-box :is(button, [type='submit']) {
      border-color: transparent;
      background: var(--cong-color-accent);
      color: var(--cong-color-on-accent);
      font-weight: 600;
      cursor: pointer;
    }
    cong-login-box
      :is(a[slot='sso'], button[slot='sso'], [slot='sso'] button, [slot='signed-in'] button) {
      display: flex;
      align-items: center;
      justify-content: center;
      margin: 0;
      border-color: var(--cong-color-field);
      background: none;
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }
    cong-login-box [slot='sso'] + [slot='sso'] {
      margin-block-start: 12px;
    }
    cong-login-box [aria-disabled] {
      opacity: 0.6;
      cursor: progress;
    }
    cong-login-box :focus-visible {
      outline: 3px solid var(--cong-color-focus);
      outline-offset: 1px;
    }
    cong-login-box [role='alert']:empty {
      display: none;
    }
    cong-login-box .cong-login-note {
      display: block;
      position: relative;
      font: 0.875rem/1.6 var(--cong-font-family);
    }
    cong-login-box .cong-login-note > :not(button, :empty) {
      display: block;
      padding-block-start: 4px;
    }
    cong-login-box .cong-login-note strong {
      color: var(--cong-color-danger);
      font-weight: 600;
    }
    cong-login-box .cong-login-note button {
      position: absolute !important;
      inset: auto 0 100% auto !important;
      inline-size: 44px !important;
      margin: 0 !important;
      padding: 12px !important;
      border: 0 !important;
      background: none !important;
      color: var(--cong-color-muted) !important;
      outline-offset: -3px;
    }
    cong-login-box .cong-login-note svg {
      display: block;
      inline-size: 20px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
    }
    cong-login-box:defined ::-ms-reveal {
      display: none;
    }
    cong-login-box [role='alert'],
    cong-login-box::part(summary) {
      padding: 12px 16px;
      border: 1px solid var(--cong-color-danger);
      border-inline-start-width: 4px;
      border-radius: calc(var(--cong-radius) / 2);
      background: var(--cong-color-page-raised);
      color: var(--cong-color-text);
      font-size: 0.875rem;
      line-height: 1.6;
    }
    cong-login-box > [role='alert'],
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
      font-size: 0.875rem;
    }
    cong-login-box::part(or)::before,
    cong-login-box::part(or)::after {
      content: '';
      flex: 1;
      border-block-start: 1px solid var(--cong-color-rule);
    }
    cong-login-box::part(links) {
      display: flex;
      flex-wrap: wrap;
      column-gap: 16px;
      font-size: 0.875rem;
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
    cong-login-box::part(register):hover,
    cong-login-box::part(reset):hover {
      text-decoration: underline;
    }
  }
`;
