import type {Texts} from '../../../../base/localize.js';

/** The words of the bar with which a reader listens to an article. */
export const listeningTexts = Object.freeze({
  listenPlayer: 'Điều khiển nghe bài viết',
  listenButtons: 'Nút điều khiển phát',
  listenTitle: 'Đang nghe: {title}',
  listenPlay: 'Nghe tiếp',
  listenPause: 'Tạm dừng',
  listenStop: 'Dừng nghe',
  listenPrevious: 'Câu trước',
  listenNext: 'Câu sau',
  listenBack: 'Lùi 10 giây',
  listenForward: 'Tiến 10 giây',
  listenPlace: 'Câu {index}/{count}',
  listenSpeed: 'Tốc độ đọc',
  listenVoice: 'Giọng đọc',
  listenVoiceName: 'Giọng {index}',
  listenFailed: 'Không phát được. Vui lòng thử lại.',
} as const satisfies Texts);
