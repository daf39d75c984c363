import {light} from './light.js';
import {tokens} from '../styles/tokens.js';

/** What `styles.css` brings, but for the look before upgrade: the tokens, and the styles for what authors wrote. */
export const look = tokens + light;
