import {Article} from '../components/article/article.js';
import {define} from '../internal/define.js';

define('cong-article', Article);
