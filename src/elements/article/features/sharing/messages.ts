import type {Texts} from '../../../../base/localize.js';

/** The words of the QR code; those of the rest of the menu stand with the tools. */
export const qrTexts = Object.freeze({
  articleShareQr: 'Mã QR',
  articleQrName: 'Mã QR của địa chỉ bài viết',
  articleQrFailed: 'Không tạo được mã QR. Địa chỉ của bài: {url}',
} as const satisfies Texts);
