import type {Texts} from '../../base/localize.js';

/** The words of the line of facts, and of the source. */
export const articleTexts = Object.freeze({
  articleModified: 'Cập nhật: {time}',
  articleAuthor: 'Tác giả: {name}',
  articleSource: 'Nguồn: {name}',
  articleViews: '{count} lượt xem',
  articleReadingTime: '{count} phút đọc',
} as const satisfies Texts);

/**
 * The words of the tools, and of the menu that opens where the system has no sheet for sharing. A `Word` is seen beside
 * the glyph of a button; what a screen reader hears of it begins or ends with the same word.
 */
export const toolTexts = Object.freeze({
  articleTools: 'Công cụ bài viết',
  articleOptions: 'Tùy chọn',
  articleSizeWord: 'Cỡ chữ',
  articleSmaller: 'Giảm cỡ chữ',
  articleNormal: 'Cỡ chữ mặc định',
  articleLarger: 'Tăng cỡ chữ',
  articleLineSpacing: 'Giãn dòng {percent}%',
  articleLineSpacingWord: 'Giãn dòng',
  articleContrast: 'Tương phản cao',
  articleContrastWord: 'Tương phản',
  articleContents: 'Mục lục',
  articlePrint: 'In bài viết',
  articlePrintWord: 'In',
  articleListen: 'Nghe bài viết',
  articleListenWord: 'Nghe',
  articleCopyLink: 'Sao chép liên kết',
  articleCopyWord: 'Sao chép',
  articleCopied: 'Đã sao chép liên kết.',
  articleCopyFailed: 'Không sao chép được. Địa chỉ của bài: {url}',
  articleShare: 'Chia sẻ bài viết',
  articleShareWord: 'Chia sẻ',
  articleTextSize: 'Cỡ chữ {percent}%',
  articleShareMail: 'Gửi qua thư điện tử',
  articleShareFacebook: 'Chia sẻ lên Facebook',
} as const satisfies Texts);
