import type {Texts} from '../../base/localize.js';

/** The words of the line of facts, and of the source. */
export const articleTexts = Object.freeze({
  articleModified: 'Cập nhật: {time}',
  articleAuthor: 'Tác giả: {name}',
  articleSource: 'Nguồn: {name}',
  articleViews: '{count} lượt xem',
  articleReadingTime: '{count} phút đọc',
} as const satisfies Texts);

/** The words of the tools, and of the menu that opens where the system has no sheet for sharing. */
export const toolTexts = Object.freeze({
  articleTools: 'Công cụ bài viết',
  articleSmaller: 'Giảm cỡ chữ',
  articleNormal: 'Cỡ chữ mặc định',
  articleLarger: 'Tăng cỡ chữ',
  articleLineSpacing: 'Giãn dòng {percent}%',
  articleContrast: 'Tương phản cao',
  articleContents: 'Mục lục',
  articlePrint: 'In bài viết',
  articleListen: 'Nghe bài viết',
  articleCopyLink: 'Sao chép liên kết',
  articleCopied: 'Đã sao chép liên kết.',
  articleCopyFailed: 'Không sao chép được. Địa chỉ của bài: {url}',
  articleShare: 'Chia sẻ bài viết',
  articleTextSize: 'Cỡ chữ {percent}%',
  articleShareMail: 'Gửi qua thư điện tử',
  articleShareFacebook: 'Chia sẻ lên Facebook',
} as const satisfies Texts);
