/** Every test's page has the styles, as a page has that links styles.css. */
import {look} from '../../src/elements/look.js';
import {adoptPartStyles} from '../../src/ui/part-styles.js';

adoptPartStyles(document, look);
