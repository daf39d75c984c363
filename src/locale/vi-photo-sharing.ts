import type {Messages} from './messages.js';

/** The words of what takes a photo out of the viewer. */
export const viPhotoSharing = {
  galleryDownload: 'Tải ảnh về',
  galleryShare: 'Chia sẻ ảnh',
  galleryCopied: 'Đã sao chép địa chỉ của ảnh.',
} satisfies Partial<Messages>;
