import type {Messages} from './messages.js';

/** The words of the bar with which a reader listens to an article. */
export const viListen = {
  listenPlayer: 'Trình nghe bài viết',
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
} satisfies Partial<Messages>;
