import {PhotoGallery} from '../components/photo-gallery/photo-gallery.js';
import {define} from '../internal/define.js';

define('cong-photo-gallery', PhotoGallery);
