import {DateLine} from '../components/date-line/date-line.js';
import {define} from '../internal/define.js';

define('cong-date-line', DateLine);
