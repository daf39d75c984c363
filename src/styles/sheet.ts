import {unsafeCSS, type CSSResult} from 'lit';

/**
 * A style sheet for shadow roots of a text of ours. It stands apart from the texts: what compacts CSS leaves a file alone that
 * calls Lit’s function itself.
 */
export const sheet = (text: string): CSSResult => unsafeCSS(text);
