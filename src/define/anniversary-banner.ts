import {AnniversaryBanner} from '../elements/anniversary-banner/anniversary-banner.js';
import {define} from '../base/define.js';

define('cong-anniversary-banner', AnniversaryBanner);
