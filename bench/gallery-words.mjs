/** The rows of the gallery’s benchmark that the page “Bằng chứng · Proof” shows, in Vietnamese. */
export const galleryWords = {
  'start: script ÷ bare shadow root, grid': 'lúc đầu: mã lệnh ÷ shadow root trống có lưới',
  'start: all ÷ bare shadow root, grid':
    'lúc đầu: cả kiểu và dàn trang ÷ shadow root trống có lưới',
  'start: times styled': 'lúc đầu: số lần tính kiểu',
  'start: times laid out': 'lúc đầu: số lần dàn trang',
  'open, no motion: ms': 'lần mở đầu, không chuyển động: ms',
  'open, no motion: ÷ PhotoSwipe': 'lần mở đầu, không chuyển động: ÷ PhotoSwipe',
  'open, with motion: ÷ PhotoSwipe': 'lần mở đầu, có chuyển động: ÷ PhotoSwipe',
  '50 × open and close: heap ÷ plain': '50 lần mở rồi đóng: bộ nhớ ÷ liên kết thường',
  'swipe: longest frame, ms': 'vuốt: khung hình lâu nhất, ms',
  'pinch: longest frame, ms': 'chụm ngón: khung hình lâu nhất, ms',
  'scroll 10,000: longest long task, ms': 'cuộn 10.000 ảnh: tác vụ dài nhất, ms',
};
