import type {Messages} from './messages.js';

/** The words of an article’s tools. */
export const viArticleTools = {
  articleTools: 'Công cụ bài viết',
  articleSmaller: 'Chữ nhỏ hơn',
  articleNormal: 'Cỡ chữ mặc định',
  articleLarger: 'Chữ lớn hơn',
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
} satisfies Partial<Messages>;
