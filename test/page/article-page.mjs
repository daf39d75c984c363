/** A portal's article page, as its server writes it: our own text, with everything that stands around it. */

const paragraphs = [
  'Sáu tháng qua, đơn vị đổi mới cách giao việc: mỗi việc có một người chịu trách nhiệm, một thời hạn và một kết quả đo được. Lãnh đạo phòng kiểm tra ngay trong quá trình thực hiện, không đợi đến kỳ tổng kết.',
  'Việc bồi dưỡng bắt đầu từ hồ sơ có thật. Chiều thứ sáu hằng tuần, các kiểm sát viên cùng đọc lại một vụ đã giải quyết, nói rõ chỗ làm được, chỗ lúng túng, và ghi lại câu hỏi cho tuần sau.',
  'Người mới vào ngành được một đồng chí có kinh nghiệm kèm cặp trong mười hai tháng. Người kèm và người được kèm cùng ký vào sổ theo dõi; sổ ấy không để chấm điểm, mà để hai bên nhớ điều đã hứa với nhau.',
  'Ở các phòng nghiệp vụ, bản tự soát mười hai câu hỏi thay cho báo cáo dài. Câu nào trả lời “chưa” thì ghi ngay việc cần làm, người làm và ngày xong; tuần sau mở ra xem lại trước hết.',
];

const headings = [
  'Đổi mới cách giao việc',
  'Học từ hồ sơ có thật',
  'Người đi trước kèm người đi sau',
  'Những việc còn phải làm',
];

export const article = {
  title: 'Nhìn lại công tác bồi dưỡng cán bộ sáu tháng đầu năm',
  lead: 'Sáu tháng đầu năm, đơn vị đặt trọng tâm vào việc đổi mới cách học nghề: học từ hồ sơ, học tại chỗ.',
  author: 'Lê Minh Tâm',
  headings,
};

const sections = headings.map(
  (heading, index) => `<h2>${heading}</h2>
    ${paragraphs.map((text) => `<p>${index + 1}. ${text}</p>`).join('\n')}`,
);

const body = `
  ${sections.slice(0, 2).join('\n')}
  <figure>
    <img src="/anh.jpg" width="1600" height="1067" alt="Cán bộ cùng đọc hồ sơ" />
    <figcaption>Buổi học chiều thứ sáu. Ảnh: Thanh Hà</figcaption>
  </figure>
  <ul><li>Giao việc rõ người, rõ thời hạn và rõ kết quả</li><li>Kiểm tra trong khi làm</li></ul>
  <table>
    <caption>Số buổi học</caption>
    <tr><th scope="col">Phòng</th><th scope="col">Quý I</th></tr>
    <tr><td>Phòng 1</td><td>12</td></tr>
  </table>
  <blockquote><p>“Câu này, người dân đọc có hiểu không?”</p></blockquote>
  ${sections.slice(2).join('\n')}
  <p>Việc khó nhất là giữ được nếp ấy khi công việc dồn lên./.</p>`;

export const attributes = `published="2021-07-25T08:00:00+07:00" modified="2021-07-26"
  section="Xây dựng ngành" views="1204" author="${article.author}" reading-time`;

/** What stands inside the article. */
export const content = `
  <h1 slot="heading">${article.title}</h1>
  <p slot="lead">${article.lead}</p>
  ${body}
  <p slot="signature">${article.author}</p>
  <p slot="notice">Đề nghị ghi rõ nguồn khi phát hành lại.</p>
  <ul slot="tags"><li><a href="#boi-duong">bồi dưỡng</a></li><li><a href="#can-bo">cán bộ</a></li></ul>
  <div slot="related">
    <h2>Tin liên quan</h2>
    <ul><li><a href="/tin/2">Tập huấn kỹ năng tranh tụng</a></li><li><a href="/tin/3">Sơ kết sáu tháng</a></li></ul>
  </div>`;

const menu = ['Trang chủ', 'Tin tức', 'Văn bản', 'Thủ tục', 'Liên hệ']
  .map((text, index) => `<li><a href="/muc/${index}">${text}</a></li>`)
  .join('');

/** The whole page; `main` in place of the article as markup, `head` and `foot` for what a test adds. */
export const articlePage = ({
  title = `${article.title} | Viện kiểm sát nhân dân tỉnh`,
  head = '',
  main = `<cong-article ${attributes}>${content}</cong-article>`,
  foot = '',
} = {}) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    ${head}
  </head>
  <body>
    <header><p>Viện kiểm sát nhân dân tỉnh</p><nav><ul>${menu}</ul></nav></header>
    <main>${main}</main>
    <aside><h2>Liên kết web</h2><ul>${menu}</ul></aside>
    <footer><p>Địa chỉ: số 1, đường Hùng Vương. Điện thoại: 0123 456 789</p></footer>
    ${foot}
  </body>
</html>`;
