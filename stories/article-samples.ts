/** Texts for the stories of the article: everything an editor may write, and what Word leaves. */
import {html} from 'lit';

/** Lists, tables, a quote, pictures with a credit, notes: all that the type of an article is drawn for. */
export const richText = html`
  <p slot="lead">
    Sáu tháng đầu năm, đơn vị đã giải quyết 97,2% tin báo đúng hạn; chất lượng tranh tụng tại phiên
    tòa được nâng lên, nhưng việc học nghề của cán bộ trẻ vẫn còn nhiều điều phải bàn.
  </p>
  <p>
    Báo cáo của Phòng Tổ chức cán bộ<sup><a id="chu-1" href="#ghi-chu-1">1</a></sup> nêu ba kết quả
    nổi bật, hai hạn chế và một kiến nghị. Dưới đây là
    <a href="#so-lieu">số liệu theo từng quý</a> và những việc phải làm ngay trong tháng 8.
  </p>
  <h2>Kết quả nổi bật</h2>
  <ol>
    <li>
      Giao việc rõ hơn trước:
      <ul>
        <li>rõ người, rõ thời hạn, rõ kết quả;</li>
        <li>có người kiểm tra ngay trong quá trình thực hiện, không đợi đến kỳ tổng kết.</li>
      </ul>
    </li>
    <li>Mỗi phòng duy trì một buổi trao đổi nghiệp vụ trong tuần.</li>
    <li>Hồ sơ khó được đưa ra thảo luận trước khi ban hành cáo trạng.</li>
  </ol>
  <blockquote>
    <p>“Câu này, bị can đọc có hiểu không? Nếu không hiểu thì ta viết lại.”</p>
    <footer>Kiểm sát viên cao cấp Nguyễn Thị Hòa, tại buổi tập huấn ngày 12/6</footer>
  </blockquote>
  <figure>
    <img
      src="photos/01-ruong-bac-thang.jpg"
      width="1600"
      height="1067"
      alt="Ruộng bậc thang mùa lúa chín, mặt trời lên sau dãy núi"
    />
    <figcaption>
      Đường lên xã vùng cao, nơi đoàn công tác về cơ sở hồi tháng 5. <cite>Ảnh: Thanh Hà</cite>
    </figcaption>
  </figure>
  <h2 id="so-lieu">Số liệu theo quý</h2>
  <h3>Tin báo đã giải quyết</h3>
  <table>
    <caption>
      Số tin báo về tội phạm đã giải quyết, theo đơn vị
    </caption>
    <thead>
      <tr>
        <th scope="col">Đơn vị</th>
        <th scope="col" align="right">Quý I</th>
        <th scope="col" align="right">Quý II</th>
        <th scope="col" align="right">Cộng</th>
        <th scope="col" align="right">Đúng hạn</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Phòng Thực hành quyền công tố và kiểm sát điều tra</th>
        <td align="right">120</td>
        <td align="right">132</td>
        <td align="right">252</td>
        <td align="right">98,4%</td>
      </tr>
      <tr>
        <th scope="row">Viện kiểm sát nhân dân cấp huyện</th>
        <td align="right">1.024</td>
        <td align="right">987</td>
        <td align="right">2.011</td>
        <td align="right">96,9%</td>
      </tr>
    </tbody>
  </table>
  <h3>Cách tính</h3>
  <dl>
    <dt>Đúng hạn</dt>
    <dd>Ra quyết định trong thời hạn luật định, kể cả thời gian gia hạn.</dd>
    <dt>Quá hạn</dt>
    <dd>Sau thời hạn ấy mà chưa có quyết định, dù chỉ một ngày.</dd>
  </dl>
  <p>Tỷ lệ được tính bằng công thức <code>đúng hạn ÷ (đúng hạn + quá hạn)</code>.</p>
  <hr />
  <p>
    Phần còn lại của năm, đơn vị <mark>không đặt thêm chỉ tiêu mới</mark>, chỉ làm cho chắc những
    việc đã bắt đầu<sup><a id="chu-2" href="#ghi-chu-2">2</a></sup
    >./.
  </p>
  <ol class="footnotes">
    <li id="ghi-chu-1">
      Báo cáo số 45/BC-VKS ngày 15/7/2021.
      <a href="#chu-1" aria-label="Trở lại bài, chú thích 1">↩</a>
    </li>
    <li id="ghi-chu-2">
      Kết luận hội nghị sơ kết ngày 20/7/2021.
      <a href="#chu-2" aria-label="Trở lại bài, chú thích 2">↩</a>
    </li>
  </ol>
  <p slot="signature">Lê Minh Tâm<small>Phòng Tổ chức cán bộ</small></p>
`;

/** An article of a regulation: khoản are numbers, điểm letters in their legal order. */
export const lawText = html`
  <h2>Chương II. Tiếp công dân</h2>
  <h3 id="dieu-5">Điều 5. Trách nhiệm của người tiếp công dân</h3>
  <ol>
    <li>
      Khi tiếp công dân, người tiếp công dân có trách nhiệm:
      <ol class="diem" type="a">
        <li>mặc trang phục chỉnh tề, đeo thẻ công chức;</li>
        <li>lắng nghe, ghi chép đầy đủ nội dung trình bày;</li>
        <li>giải thích, hướng dẫn công dân chấp hành chính sách, pháp luật;</li>
        <li>tiếp nhận đơn, tài liệu và viết giấy biên nhận;</li>
        <li>chuyển đơn đến nơi có thẩm quyền giải quyết;</li>
        <li>trả lời về việc xử lý đơn theo thời hạn quy định tại khoản 2 Điều này;</li>
        <li>giữ bí mật thông tin về người tố cáo.</li>
      </ol>
    </li>
    <li>
      Thời hạn trả lời là 10 ngày làm việc, kể từ ngày nhận đơn; trường hợp phức tạp thì không quá
      15 ngày làm việc.
    </li>
    <li>Người tiếp công dân được từ chối tiếp trong các trường hợp pháp luật quy định.</li>
  </ol>
  <h3 id="dieu-6">Điều 6. Địa điểm tiếp công dân</h3>
  <p>
    Địa điểm tiếp công dân được bố trí ở nơi thuận tiện, có bảng niêm yết lịch tiếp và nội quy, có
    lối đi cho người dùng xe lăn.
  </p>
`;

const nothingButSpace = html`<span style="font:7.0pt 'Times New Roman'"
  >&nbsp;&nbsp;&nbsp;&nbsp;
</span>`;

/**
 * A page as it comes from Word's clipboard: sizes in points, black text on white, paragraphs that play a list, empty
 * lines, a table as wide as a sheet of paper.
 */
export const wordPaste = html`
  <p
    class="MsoNormal"
    align="center"
    style="margin-top:6.0pt;margin-right:0cm;margin-bottom:6.0pt;margin-left:0cm;text-align:center;line-height:13.0pt;mso-line-height-rule:exactly"
  >
    <b
      ><span
        style='font-size:13.0pt;font-family:"Times New Roman",serif;color:black;background:white'
        >KẾ HOẠCH CÔNG TÁC THÁNG 8<o:p></o:p></span
    ></b>
  </p>
  <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
  <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
  <p
    class="MsoNormal"
    style="margin:0cm;margin-bottom:.0001pt;text-align:justify;text-indent:36.0pt;line-height:115%"
  >
    <span
      lang="VI"
      style='font-size:14.0pt;line-height:115%;font-family:"Times New Roman",serif;color:black;mso-themecolor:text1'
      >Thực hiện chương trình công tác năm, Viện kiểm sát nhân dân tỉnh phân công nhiệm vụ tháng 8
      cho các phòng nghiệp vụ như sau:<o:p></o:p
    ></span>
  </p>
  <p
    class="MsoListParagraphCxSpFirst"
    style="margin-left:36.0pt;mso-add-space:auto;text-align:justify;text-indent:-18.0pt;mso-list:l0 level1 lfo1"
  >
    <span style="font-size:14.0pt;color:black"
      ><span style="mso-list:Ignore">1.${nothingButSpace}</span></span
    ><span style="font-size:14.0pt;color:black"
      >Rà soát toàn bộ tin báo tạm đình chỉ, lập danh sách theo từng đơn vị.</span
    >
  </p>
  <p
    class="MsoListParagraphCxSpMiddle"
    style="margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1"
  >
    <span style="font-family:Symbol"><span style="mso-list:Ignore">·${nothingButSpace}</span></span
    ><span style="font-size:14.0pt">Phòng 1: trước ngày 10/8</span>
  </p>
  <p
    class="MsoListParagraphCxSpLast"
    style="margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1"
  >
    <span style="font-size:14.0pt"><span style="mso-list:Ignore">2.${nothingButSpace}</span></span
    ><font face="Times New Roman" size="4" color="#000000"
      ><font size="5">Tổ chức một phiên tòa rút kinh nghiệm.</font></font
    >
  </p>
  <div align="center">
    <table
      class="MsoTableGrid"
      border="1"
      cellspacing="0"
      cellpadding="0"
      width="619"
      style="width:464.4pt;margin-left:-5.4pt;border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt"
    >
      <tr>
        <th
          width="47"
          style="width:35.2pt;border:solid windowtext 1.0pt;background:#D9E2F3;padding:0cm 5.4pt 0cm 5.4pt"
        >
          <p class="MsoNormal" style="margin-bottom:0cm">
            <span style="font-size:13.0pt">TT</span>
          </p>
        </th>
        <th width="345" style="width:258.8pt;border:solid windowtext 1.0pt;background:#D9E2F3">
          <p class="MsoNormal"><span style="font-size:13.0pt">Nội dung công việc</span></p>
        </th>
        <th width="113" style="width:85.0pt;border:solid windowtext 1.0pt;background:#D9E2F3">
          <p class="MsoNormal"><span style="font-size:13.0pt">Thời hạn</span></p>
        </th>
        <th width="113" style="width:85.4pt;border:solid windowtext 1.0pt;background:#D9E2F3">
          <p class="MsoNormal"><span style="font-size:13.0pt">Người phụ trách</span></p>
        </th>
      </tr>
      <tr>
        <td width="47" style="width:35.2pt;border:solid windowtext 1.0pt">
          <p class="MsoNormal">1</p>
        </td>
        <td width="345" style="width:258.8pt;border:solid windowtext 1.0pt">
          <p class="MsoNormal"><span style="color:black">Kiểm sát trực tiếp nhà tạm giữ</span></p>
        </td>
        <td width="113" style="width:85.0pt;border:solid windowtext 1.0pt">
          <p class="MsoNormal">15/8/2021</p>
        </td>
        <td width="113" style="width:85.4pt;border:solid windowtext 1.0pt">
          <p class="MsoNormal">Ông Phạm Văn Đức</p>
        </td>
      </tr>
    </table>
  </div>
  <p class="MsoNormal" style="margin-top:0cm;text-align:justify">
    <span style="font-size:14.0pt;line-height:12.0pt;color:#333333;white-space:nowrap"
      >Các phòng báo cáo kết quả về Văn phòng tổng hợp trước ngày 25 hằng tháng, qua hệ thống quản
      lý văn bản./.</span
    >
  </p>
  <p class="MsoNormal" align="right" style="margin-left:200.0pt;text-align:right">
    <b
      ><span style="font-size:14.0pt">CHÁNH VĂN PHÒNG<o:p></o:p></span
    ></b>
  </p>
`;

/** What may stand around the text, in the order of the slots. */
export const around = html`
  <p slot="notice">Đề nghị ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p>
  <div slot="attachments">
    <h2>Tệp đính kèm</h2>
    <ul>
      <li>
        <a href="#ke-hoach.pdf" type="application/pdf">Kế hoạch số 12/KH-VKS về bồi dưỡng cán bộ</a>
        <small>PDF, 1,2 MB</small>
      </li>
      <li>
        <a href="#phu-luc.docx">Phụ lục: bảng tự soát mười hai câu hỏi</a>
        <small>DOCX, 48 KB</small>
      </li>
      <li><a href="#so-lieu.xlsx">Số liệu sáu tháng</a> <small>XLSX, 96 KB</small></li>
    </ul>
  </div>
  <ul slot="tags">
    <li><a href="#boi-duong">bồi dưỡng cán bộ</a></li>
    <li><a href="#xay-dung">xây dựng ngành</a></li>
    <li><a href="#so-ket">sơ kết</a></li>
  </ul>
  <p slot="rating">Bài viết được 4,6 trên 5 điểm, từ 27 lượt đánh giá.</p>
  <div slot="related">
    <section>
      <h2>Tin liên quan</h2>
      <ul>
        <li><a href="#tap-huan">Tập huấn kỹ năng tranh tụng tại phiên tòa</a></li>
        <li><a href="#kem-cap">Người đi trước kèm người đi sau</a></li>
      </ul>
    </section>
    <section>
      <h2>Tin mới hơn</h2>
      <ul>
        <li>
          <a href="#ky-niem">Gặp mặt kỷ niệm ngày thành lập ngành</a>
          <time datetime="2021-07-26">26/07/2021</time>
        </li>
      </ul>
    </section>
    <section>
      <h2>Tin cũ hơn</h2>
      <ul>
        <li>
          <a href="#so-ket">Sơ kết công tác sáu tháng đầu năm</a>
          <time datetime="2021-07-20">20/07/2021</time>
        </li>
        <li>
          <a href="#tiep-dan">Lịch tiếp công dân tháng 7</a>
          <time datetime="2021-07-01">01/07/2021</time>
        </li>
      </ul>
    </section>
  </div>
  <div slot="comments">
    <h2>Ý kiến bạn đọc</h2>
    <p>Chưa có ý kiến nào. Ý kiến được đăng sau khi Ban Biên tập duyệt.</p>
  </div>
`;

const paragraphs = [
  'Việc đánh giá cán bộ được làm hằng tháng, dựa trên từng công việc cụ thể. Người làm nhiều, làm tốt được ghi nhận kịp thời; người còn lúng túng được phân công kèm cặp, hướng dẫn tại chỗ.',
  'Mỗi phòng duy trì một buổi trao đổi nghiệp vụ trong tuần, cùng đọc một hồ sơ khó và cùng viết lại những đoạn lập luận chưa chặt chẽ. Không ai được vắng mặt hai buổi liền mà không có lý do.',
  'Khó khăn lớn nhất là thời gian. Công việc hằng ngày đã nhiều, nên buổi học được xếp vào đầu giờ sáng thứ Tư, ngắn gọn trong bốn mươi lăm phút và luôn có một câu hỏi cần trả lời.',
];

/** A text of several screens, with a heading before every third paragraph. */
export const longText = html`
  ${[1, 2, 3, 4, 5, 6].map(
    (number) => html`
      <h2>Phần ${number}</h2>
      ${paragraphs.map((text) => html`<p>${text}</p>`)}
    `,
  )}
`;

const months = Array.from({length: 24}, (_, index) => ({
  month: `${(index % 12) + 1}/${2020 + Math.floor(index / 12)}`,
  taken: 110 + ((index * 37) % 60),
  done: 104 + ((index * 37) % 58),
}));

/** A table longer than a page of paper, whose head has to come again. */
export const longTable = html`
  <h2>Phụ lục: tin báo theo tháng</h2>
  <table>
    <caption>
      Số tin báo tiếp nhận và giải quyết
    </caption>
    <thead>
      <tr>
        <th scope="col">Tháng</th>
        <th scope="col" align="right">Tiếp nhận</th>
        <th scope="col" align="right">Đã giải quyết</th>
      </tr>
    </thead>
    <tbody>
      ${months.map(
        ({month, taken, done}) => html`
          <tr>
            <td>${month}</td>
            <td align="right">${taken}</td>
            <td align="right">${done}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
