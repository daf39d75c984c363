import type {Texts} from '../../../base/localize.js';

/** The words of the photo viewer. */
export const viewerTexts = Object.freeze({
  galleryViewer: 'Xem ảnh',
  galleryNext: 'Ảnh sau',
  galleryPrevious: 'Ảnh trước',
  galleryOriginal: 'Mở ảnh gốc',
  galleryDownload: 'Tải ảnh về',
  galleryZoomIn: 'Phóng to',
  galleryZoomOut: 'Thu nhỏ',
  galleryPanUp: 'Xem phía trên',
  galleryPanDown: 'Xem phía dưới',
  galleryPanLeft: 'Xem bên trái',
  galleryPanRight: 'Xem bên phải',
  galleryFullScreen: 'Toàn màn hình',
  galleryTools: 'Công cụ khác',
  gallerySlideshow: 'Trình chiếu',
  galleryShare: 'Chia sẻ ảnh',
  galleryCopied: 'Đã sao chép địa chỉ của ảnh.',
  galleryThumbs: 'Các ảnh khác',
  galleryFailed: 'Không tải được ảnh này.',
} as const satisfies Texts);
