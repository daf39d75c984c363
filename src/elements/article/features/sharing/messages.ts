import type {Texts} from '../../../../base/localize.js';

/** The words of the QR code and of the system’s sheet; those of the rest of the menu stand with the tools. */
export const shareTexts = Object.freeze({
  articleShareQr: 'Mã QR',
  articleShareSheet: 'Ứng dụng khác…',
  articleQrName: 'Mã QR của địa chỉ bài viết',
  articleQrFailed: 'Không tạo được mã QR. Địa chỉ của bài: {url}',
} as const satisfies Texts);
