import type {Messages} from './messages.js';

/** The words of the photo viewer. */
export const viViewer = {
  galleryViewer: 'Xem ảnh',
  galleryNext: 'Ảnh sau',
  galleryPrevious: 'Ảnh trước',
  galleryOriginal: 'Mở ảnh gốc',
  galleryZoomIn: 'Phóng to',
  galleryZoomOut: 'Thu nhỏ',
  galleryFullScreen: 'Toàn màn hình',
  galleryThumbs: 'Các ảnh khác',
  galleryFailed: 'Không tải được ảnh này.',
} satisfies Partial<Messages>;
