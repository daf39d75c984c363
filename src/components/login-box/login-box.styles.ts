import {css, unsafeCSS} from 'lit';
import {boxStyles} from '../../styles/box.js';
import {hostStyles} from '../../styles/host.js';
import {alert} from './login-alert.js';

export const styles = [
  hostStyles,
  boxStyles,
  unsafeCSS(alert),
  css`
    [part='or'] {
      display: none;
      align-items: center;
      gap: 12px;
      margin-block: 16px 12px;
      color: var(--cong-color-muted);
      font-size: 0.875rem;
    }
    .filled + [part='or'] {
      display: flex;
    }
    [part='or']::before,
    [part='or']::after {
      content: '';
      flex: 1;
      border-block-start: 1px solid var(--cong-color-rule);
    }
    [part='summary'] {
      margin-block-end: 16px;
    }
    ul {
      margin: 4px 0 0;
      padding-inline-start: 20px;
    }
    .form {
      display: flow-root;
      min-block-size: var(--_form);
    }
    .status:not(:empty) {
      margin-block-start: 8px;
    }
    [part='links'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: 16px;
      font-size: 0.875rem;
    }
    [part='links'] a {
      margin-block-end: -12px;
      padding-block: 11px;
      text-decoration: none;
    }
    [part='links'] :last-child {
      margin-inline-start: auto;
    }
    [part='links'] a:hover {
      text-decoration: underline;
    }
  `,
];
