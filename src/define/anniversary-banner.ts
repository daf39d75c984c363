import {AnniversaryBanner} from '../components/anniversary-banner/anniversary-banner.js';
import {define} from '../internal/define.js';

define('cong-anniversary-banner', AnniversaryBanner);
