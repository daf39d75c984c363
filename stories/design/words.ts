/** What the pages for designers say, in both languages. */
import type {SchemeName} from '../../src/styles/color-tokens.js';
import type {TokenName} from './contrast.js';
import type {ThemeFault} from './theme-document.js';

export type Language = 'vi' | 'en';

type Words = Readonly<Record<Language, string>>;

/** What each colour is for. */
export const colorWords: Readonly<Record<TokenName, Words>> = {
  'accent': {vi: 'Màu nhấn', en: 'Accent'},
  'on-accent': {vi: 'Chữ trên màu nhấn', en: 'Text on the accent'},
  'action': {vi: 'Nền nút', en: 'Buttons'},
  'on-action': {vi: 'Chữ trên nút', en: 'Text on buttons'},
  'banner': {vi: 'Nền băng kỷ niệm', en: 'Banner'},
  'on-banner': {vi: 'Chữ trên băng kỷ niệm', en: 'Text on the banner'},
  'gold': {vi: 'Màu vàng trên băng kỷ niệm', en: 'Gold on the banner'},
  'link': {vi: 'Liên kết', en: 'Links'},
  'page': {vi: 'Nền trang', en: 'Page'},
  'page-raised': {vi: 'Nền phần nổi lên', en: 'Raised parts'},
  'surface': {vi: 'Nền khung', en: 'Boxes'},
  'text': {vi: 'Chữ', en: 'Text'},
  'muted': {vi: 'Chữ phụ', en: 'Muted text'},
  'rule': {vi: 'Đường kẻ', en: 'Rules'},
  'field': {vi: 'Viền ô nhập', en: 'Edges of fields'},
  'focus': {vi: 'Viền chỗ đang chọn', en: 'Focus'},
  'match': {vi: 'Nền chữ tìm thấy', en: 'Words that were found'},
  'danger': {vi: 'Thông báo có lỗi', en: 'Errors'},
  'success': {vi: 'Thông báo đã xong', en: 'What has succeeded'},
  'warning': {vi: 'Thông báo cần chú ý', en: 'Warnings'},
  'info': {vi: 'Thông báo cần biết', en: 'Information'},
};

export const schemeWords: Readonly<Record<SchemeName, Words>> = {
  'light': {vi: 'Sáng', en: 'Light'},
  'dark': {vi: 'Tối', en: 'Dark'},
  'contrast': {vi: 'Tương phản cao', en: 'High contrast'},
  'dark-contrast': {vi: 'Tối, tương phản cao', en: 'Dark, high contrast'},
};

export const words = {
  title: {vi: 'Tạo giao diện', en: 'Theme builder'},
  intro: {
    vi: 'Chọn màu của cơ quan cho từng chế độ màu và xem bảy phần tử trong màu ấy. Cặp màu khó đọc được nêu tên. Không có gì được gửi đi.',
    en: 'Choose the agency’s colours in each scheme, and see the seven elements in them. Pairs that cannot be read are named. Nothing is sent anywhere.',
  },
  start: {vi: 'Bắt đầu từ', en: 'Start from'},
  scheme: {vi: 'Chế độ màu', en: 'Scheme'},
  agency: {vi: 'Màu của cơ quan', en: 'The agency’s colours'},
  others: {vi: 'Các màu khác', en: 'Other colours'},
  code: {vi: 'mã màu', en: 'code'},
  notColor: {vi: 'Viết mã màu như #0b5563.', en: 'Write a colour such as #0b5563.'},
  contrast: {vi: 'Độ tương phản', en: 'Contrast'},
  allPairs: {vi: 'Tất cả các cặp màu', en: 'All pairs'},
  pair: {vi: 'Cặp màu', en: 'Pair'},
  least: {vi: 'Ít nhất', en: 'At least'},
  verdict: {vi: 'Kết quả', en: 'Verdict'},
  enough: {vi: 'đạt', en: 'enough'},
  tooLow: {vi: 'chưa đạt', en: 'too low'},
  preview: {vi: 'Xem thử', en: 'Preview'},
  take: {vi: 'Lấy giao diện', en: 'Take the theme'},
  css: {vi: 'Tệp CSS, đặt sau styles.css', en: 'A sheet, to link after styles.css'},
  json: {
    vi: 'JSON theo định dạng design token; dán JSON đã lưu vào đây rồi nhấn Đọc JSON',
    en: 'JSON in the format of design tokens; paste what you have kept, and press Read JSON',
  },
  copyCss: {vi: 'Chép CSS', en: 'Copy CSS'},
  copyJson: {vi: 'Chép JSON', en: 'Copy JSON'},
  readJson: {vi: 'Đọc JSON', en: 'Read JSON'},
  copied: {vi: 'Đã chép.', en: 'Copied.'},
  notCopied: {
    vi: 'Trình duyệt không cho chép: nội dung đã được chọn, nhấn Ctrl+C.',
    en: 'The browser does not let us copy: the text is selected, press Ctrl+C.',
  },
  read: {vi: 'Đã đọc giao diện từ JSON.', en: 'The theme was read from the JSON.'},
} as const satisfies Record<string, Words>;

const decimal = (value: number, language: Language) =>
  value.toLocaleString(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});

/** `4,52 : 1`. It is cut, not rounded: 4.499 is not enough, and must not read as if it were. */
export const ratioText = (ratio: number, language: Language): string =>
  `${decimal(Math.floor(ratio * 100) / 100, language)} : 1`;

export const leastText = (least: number, language: Language): string =>
  `${least.toLocaleString(language)} : 1`;

/** `Liên kết trên nền khung` */
export function pairText(over: TokenName, ground: TokenName, language: Language): string {
  const name = colorWords[ground][language];
  const lower = name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
  return `${colorWords[over][language]} ${language === 'vi' ? 'trên' : 'on'} ${lower}`;
}

/** What is wrong with a pair: `Liên kết trên nền khung: 1,83 : 1, cần ít nhất 4,5 : 1` */
export function failureText(
  {over, ground, ratio, least}: {over: TokenName; ground: TokenName; ratio: number; least: number},
  language: Language,
): string {
  const need = language === 'vi' ? 'cần ít nhất' : 'at least';
  const end = `${need} ${leastText(least, language)}`;
  return `${pairText(over, ground, language)}: ${ratioText(ratio, language)}, ${end}`;
}

/** `Tối: 3 cặp chưa đạt` */
export function countText(count: number, language: Language): string {
  if (language === 'vi') return count === 0 ? 'mọi cặp đều đạt' : `${count} cặp chưa đạt`;
  return count === 0
    ? 'all pairs are enough'
    : `${count} ${count === 1 ? 'pair is' : 'pairs are'} too low`;
}

export const changeText = (name: TokenName, color: string, language: Language): string =>
  language === 'vi'
    ? `Đổi ${colorWords[name].vi.toLocaleLowerCase('vi')} thành ${color}`
    : `Change ${colorWords[name].en.toLocaleLowerCase('en')} to ${color}`;

/** Why a text is no theme, in words. */
export function faultText(fault: ThemeFault, language: Language): string {
  const isVi = language === 'vi';
  if (fault.kind === 'no-json') return isVi ? 'Đây không phải JSON.' : 'This is no JSON.';
  if (fault.kind === 'missing')
    return isVi ? `JSON thiếu ${fault.path}.` : `The JSON lacks ${fault.path}.`;
  return isVi
    ? `${fault.path} không phải mã màu: ${fault.value}.`
    : `${fault.path} is no colour: ${fault.value}.`;
}
