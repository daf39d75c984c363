import './define/anniversary-banner.js';
import './define/article.js';
import './define/date-line.js';
import './define/link-list.js';
import './define/login-box.js';
import './define/photo-gallery.js';
import './define/visit-counter.js';
