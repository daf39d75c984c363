/** What the page “Bằng chứng · Proof” calls things, in Vietnamese and in English. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** By the names of scripts/verify/steps.mjs, which are tested to be all of these. */
export const stepWords: Readonly<Record<string, Words>> = {
  elements: {vi: 'Từng phần tử, trong bốn trình duyệt', en: 'Each element, in four browsers'},
  build: {vi: 'Dựng gói', en: 'The build'},
  lint: {
    vi: 'Lỗi thường gặp, vòng phụ thuộc, mã thừa',
    en: 'Known mistakes, circles of imports, unused code',
  },
  format: {vi: 'Định dạng mã nguồn', en: 'How the source is set'},
  storybook: {vi: 'Dựng Storybook', en: 'The build of Storybook'},
  types: {vi: 'Kiểu dữ liệu', en: 'Types'},
  sizes: {vi: 'Dung lượng tệp', en: 'Sizes of files'},
  verify: {
    vi: 'Hướng dẫn, mẫu để sao chép, tệp kiểm thử',
    en: 'Guides, samples for copying, files of tests',
  },
  unit: {vi: 'Ngày tháng, chữ, số: không cần trình duyệt', en: 'Dates, text, numbers: no browser'},
  search: {
    vi: 'Thử ngẫu nhiên: 100.000 giá trị, 500 phần tử, 60 đời sống',
    en: 'At random: 100,000 values, 500 elements, 60 lives',
  },
  pages: {
    vi: 'Các phần tử trên trang thật, dựng sẵn ở máy chủ',
    en: 'Elements on whole pages, drawn on a server as well',
  },
  stories: {
    vi: 'Mọi trang Storybook, có kiểm tra khả năng tiếp cận',
    en: 'All pages of Storybook, accessibility among them',
  },
  photos: {vi: 'Thư viện ảnh trên trang thật', en: 'The gallery on whole pages'},
  package: {vi: 'Gói npm, React, Vue', en: 'The npm package, React, Vue'},
  portal: {vi: 'Cổng mẫu, chạy trên Fastify', en: 'The sample portal, on Fastify'},
  routers: {
    vi: 'Trình xem ảnh cùng Turbo, htmx, Senna',
    en: 'The viewer with Turbo, htmx and Senna',
  },
  hosts: {
    vi: 'Hình chụp trên trang có Bootstrap, Tailwind, reset',
    en: 'Pictures on pages with Bootstrap, Tailwind, resets',
  },
  servers: {vi: 'Mã mẫu PHP và ASP.NET Core', en: 'Sample code in PHP and ASP.NET Core'},
  calendar: {vi: 'Âm lịch, đối chiếu với thiên văn', en: 'Lunar days, against astronomy'},
  integrations: {vi: 'NukeViet, mẫu cho các CMS', en: 'NukeViet, recipes for CMSs'},
  wordpress: {vi: 'Trình cắm trong WordPress thật', en: 'The plugin in a real WordPress'},
  pictures: {vi: 'Hình chụp các giao diện và bản in', en: 'Pictures of looks, and of print'},
};

/** Titles of benchmarks, by the names under which they keep their figures. */
export const benchWords: Readonly<Record<string, Words>> = {
  'mount': {
    vi: 'Dựng 1.000 phần tử, so với một phần tử Lit trống cùng nội dung',
    en: 'Mounting 1,000 elements, against a bare Lit element with the same DOM',
  },
  'link-start': {
    vi: 'Danh sách 1.000 liên kết viết sẵn',
    en: 'Link list, 1,000 links as markup',
  },
  'links': {
    vi: 'Lọc 10.000 liên kết, bên cạnh Lit và Fuse.js',
    en: 'Filtering 10,000 links, beside Lit and Fuse.js',
  },
  'latency': {
    vi: 'Trên đường truyền chậm (mỗi yêu cầu 300 ms): từ lúc có mã lệnh đến khi thấy số liệu',
    en: 'On a slow line (300 ms a request): from the script to the data',
  },
  'article': {vi: 'Bài viết 200 đoạn', en: 'Article of 200 paragraphs'},
  'gallery': {vi: 'Thư viện ảnh, 1.000 ảnh', en: 'Gallery, 1,000 photos'},
  'login': {vi: 'Hộp đăng nhập', en: 'Login box'},
};

/** What nobody has tried, and what does not work. Rows that were mended leave the list. */
export const known: readonly Words[] = [
  {
    vi: 'Trình đọc màn hình: mới thử với Orca trên Linux. NVDA, JAWS, VoiceOver, TalkBack chưa được thử trên máy thật.',
    en: 'Screen readers: tried with Orca on Linux. NVDA, JAWS, VoiceOver and TalkBack have not been tried on real machines.',
  },
  {
    vi: 'Safari: WebKitGTK chạy thay. Chưa thử trên iPhone, iPad và máy Mac thật.',
    en: 'Safari: WebKitGTK stands for it. Nothing was tried on a real iPhone, iPad or Mac.',
  },
  {
    vi: 'Joomla, Drupal, Liferay, SharePoint, DotNetNuke, WebForms: trang mẫu được kiểm thử, nhưng chưa cài các hệ thống này.',
    en: 'Joomla, Drupal, Liferay, SharePoint, DotNetNuke, WebForms: their sample pages are tested; the systems were not installed.',
  },
  {
    vi: 'Trang tự cập nhật bằng cách chép lại thuộc tính từ máy chủ sẽ gỡ dấu liên kết và ô lọc của danh sách, trừ khi làm theo mẫu trong hướng dẫn.',
    en: 'A page that updates itself by copying attributes from its server takes the marks and the filter of a list away, unless it follows the guide’s recipe.',
  },
  {
    vi: 'MooTools 1.4.5 trên trang có chính sách bảo mật chặt: Lit phải viết thẻ <style>, nên trang cần cho phép.',
    en: 'MooTools 1.4.5 on a page with a strict policy: Lit writes <style> elements there, which the page has to allow.',
  },
  {
    vi: 'Storybook dựng sẵn cần một máy chủ web; trình duyệt không nạp mô-đun từ file:.',
    en: 'The built Storybook needs a web server: browsers load no modules from file:.',
  },
];
