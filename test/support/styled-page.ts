/** Every test's page has the styles, as a page has that links styles.css. */
import {look} from '../../src/elements/look.js';

document.adoptedStyleSheets.push(look);
