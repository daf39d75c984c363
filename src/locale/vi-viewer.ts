import type {Messages} from './messages.js';

/** The words of the photo viewer. */
export const viViewer = {
  galleryViewer: 'Xem ảnh',
  galleryNext: 'Ảnh sau',
  galleryPrevious: 'Ảnh trước',
  galleryOriginal: 'Mở ảnh gốc',
  galleryDownload: 'Tải ảnh về',
  galleryFailed: 'Không tải được ảnh này.',
} satisfies Partial<Messages>;
