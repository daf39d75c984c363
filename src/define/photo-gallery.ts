import {PhotoGallery} from '../elements/photo-gallery/photo-gallery.js';
import {define} from '../base/define.js';

define('cong-photo-gallery', PhotoGallery);
