import {LinkList} from '../components/link-list/link-list.js';
import {define} from '../internal/define.js';

define('cong-link-list', LinkList);
