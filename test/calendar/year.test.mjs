/** Which event the banner shows on each day of two years, from New Year to New Year. */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

let folder;
let changes;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-year-'));
  const outfile = join(folder, 'year.mjs');
  await build({
    stdin: {
      contents: `
        export * from './src/occasions/vietnam.ts';
        export {eventsOn} from './src/occasions/schedule.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    outfile,
    define: {__DEV__: 'true'},
  });
  const {nationalDays, commemorativeDays, sectorDays, eventsOn} = await import(
    pathToFileURL(outfile).href
  );
  const rows = [...nationalDays, ...commemorativeDays, sectorDays.procuracy];
  changes = (year) => changesIn(year, (day) => eventsOn(rows, day)[0]);
});

after(() => rm(folder, {recursive: true}));

/** The days on which something else shows than on the day before, with its name and years: `01-02 -`. */
function changesIn(year, shownOn) {
  const found = [];
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 864e5) {
    const [y, month, day] = new Date(ms).toISOString().slice(0, 10).split('-');
    const {event, years} = shownOn({year: +y, month: +month, day: +day}) ?? {};
    const text = event ? `${event.event}${years ? `, ${years}` : ''}` : '-';
    if (text !== found.at(-1)?.slice(6)) found.push(`${month}-${day} ${text}`);
  }
  return found;
}

const lines = (table) => table.trim().split(/\s*\n\s*/);

const in2026 = lines(`
  01-01 Tết Dương lịch
  01-02 -
  01-03 Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam, 80
  01-07 Ngày truyền thống học sinh, sinh viên và Hội Sinh viên Việt Nam, 76
  01-10 -
  01-27 Ngày thành lập Đảng Cộng sản Việt Nam, 96
  02-04 -
  02-10 Tết Nguyên đán
  02-21 -
  02-24 Ngày Thầy thuốc Việt Nam, 71
  02-28 Ngày Biên phòng toàn dân, 37
  03-04 -
  03-05 Ngày Quốc tế Phụ nữ
  03-09 -
  03-12 Ngày Quyền của người tiêu dùng Việt Nam
  03-16 -
  03-22 Ngày Công tác xã hội Việt Nam
  03-26 Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh, 95
  03-27 Ngày Thể thao Việt Nam, 80
  03-28 -
  04-15 Ngày Người khuyết tật Việt Nam
  04-19 Ngày Văn hóa các dân tộc Việt Nam
  04-20 Giỗ Tổ Hùng Vương
  04-21 Ngày Sách và Văn hóa đọc Việt Nam
  04-22 Giỗ Tổ Hùng Vương
  04-27 Ngày Giải phóng miền Nam, thống nhất đất nước, 51
  05-01 Ngày Quốc tế Lao động
  05-02 Ngày Chiến thắng Điện Biên Phủ, 72
  05-08 -
  05-12 Ngày sinh Chủ tịch Hồ Chí Minh, 136
  05-15 Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh, 85
  05-16 Ngày sinh Chủ tịch Hồ Chí Minh, 136
  05-18 Ngày Khoa học và Công nghệ Việt Nam
  05-19 Ngày sinh Chủ tịch Hồ Chí Minh, 136
  05-20 -
  05-29 Ngày Quốc tế Thiếu nhi
  06-02 -
  06-03 Ngày Người cao tuổi Việt Nam
  06-07 -
  06-08 Ngày truyền thống thi đua yêu nước, 78
  06-12 -
  06-18 Ngày Báo chí Cách mạng Việt Nam, 101
  06-22 -
  06-23 Ngày toàn dân phòng, chống ma túy
  06-27 Ngày Gia đình Việt Nam, 25
  06-29 Ngày Bảo hiểm y tế Việt Nam, 17
  07-02 -
  07-11 thành lập ngành Kiểm sát nhân dân, 66
  07-27 Ngày Thương binh - Liệt sĩ, 79
  07-28 -
  08-03 Ngày An ninh mạng Việt Nam
  08-07 Ngày Vì nạn nhân chất độc da cam Việt Nam
  08-11 -
  08-12 Ngày Cách mạng Tháng Tám, 81
  08-20 -
  08-26 Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam, 81
  09-03 -
  09-19 Ngày Sân khấu Việt Nam
  09-23 Tết Trung thu
  09-26 -
  10-01 Ngày toàn dân phòng cháy và chữa cháy
  10-05 -
  10-07 Ngày Chuyển đổi số quốc gia
  10-11 Ngày Doanh nhân Việt Nam, 22
  10-14 -
  10-17 Ngày Phụ nữ Việt Nam, 16
  10-21 -
  11-06 Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam
  11-10 -
  11-15 Ngày truyền thống Mặt trận Tổ quốc Việt Nam - Ngày hội Đại đoàn kết toàn dân tộc, 96
  11-19 Ngày Nhà giáo Việt Nam, 44
  11-21 Ngày Di sản văn hóa Việt Nam
  11-24 Ngày Văn hóa Việt Nam
  11-25 -
  12-16 Ngày Toàn quốc kháng chiến, 80
  12-20 Ngày thành lập Quân đội nhân dân Việt Nam, 82
  12-23 Ngày Dân số Việt Nam, 65
  12-27 -
  12-29 Tết Dương lịch
`);

const in2027 = lines(`
  01-01 Tết Dương lịch
  01-02 -
  01-03 Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam, 81
  01-07 Ngày truyền thống học sinh, sinh viên và Hội Sinh viên Việt Nam, 77
  01-10 -
  01-27 Ngày thành lập Đảng Cộng sản Việt Nam, 97
  02-04 Tết Nguyên đán
  02-10 -
  02-17 Ngày Thơ Việt Nam
  02-21 -
  02-24 Ngày Thầy thuốc Việt Nam, 72
  02-28 Ngày Biên phòng toàn dân, 38
  03-04 -
  03-05 Ngày Quốc tế Phụ nữ
  03-09 -
  03-12 Ngày Quyền của người tiêu dùng Việt Nam
  03-16 -
  03-22 Ngày Công tác xã hội Việt Nam
  03-26 Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh, 96
  03-27 Ngày Thể thao Việt Nam, 81
  03-28 -
  04-09 Giỗ Tổ Hùng Vương
  04-17 Ngày Người khuyết tật Việt Nam
  04-19 Ngày Văn hóa các dân tộc Việt Nam
  04-20 Ngày Sách và Văn hóa đọc Việt Nam
  04-22 -
  04-23 Ngày Giải phóng miền Nam, thống nhất đất nước, 52
  05-01 Ngày Quốc tế Lao động
  05-02 Ngày Chiến thắng Điện Biên Phủ, 73
  05-08 -
  05-12 Ngày sinh Chủ tịch Hồ Chí Minh, 137
  05-15 Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh, 86
  05-16 Ngày sinh Chủ tịch Hồ Chí Minh, 137
  05-18 Ngày Khoa học và Công nghệ Việt Nam
  05-19 Ngày sinh Chủ tịch Hồ Chí Minh, 137
  05-20 -
  05-29 Ngày Quốc tế Thiếu nhi
  06-02 -
  06-03 Ngày Người cao tuổi Việt Nam
  06-07 -
  06-08 Ngày truyền thống thi đua yêu nước, 79
  06-12 -
  06-18 Ngày Báo chí Cách mạng Việt Nam, 102
  06-22 -
  06-23 Ngày toàn dân phòng, chống ma túy
  06-27 Ngày Gia đình Việt Nam, 26
  06-29 Ngày Bảo hiểm y tế Việt Nam, 18
  07-02 -
  07-11 thành lập ngành Kiểm sát nhân dân, 67
  07-27 Ngày Thương binh - Liệt sĩ, 80
  07-28 -
  08-03 Ngày An ninh mạng Việt Nam
  08-07 Ngày Vì nạn nhân chất độc da cam Việt Nam
  08-11 -
  08-12 Ngày Cách mạng Tháng Tám, 82
  08-20 -
  08-26 Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam, 82
  09-03 -
  09-09 Ngày Sân khấu Việt Nam
  09-13 Tết Trung thu
  09-16 -
  10-01 Ngày toàn dân phòng cháy và chữa cháy
  10-05 -
  10-07 Ngày Chuyển đổi số quốc gia
  10-11 Ngày Doanh nhân Việt Nam, 23
  10-14 -
  10-17 Ngày Phụ nữ Việt Nam, 17
  10-21 -
  11-06 Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam
  11-10 -
  11-15 Ngày truyền thống Mặt trận Tổ quốc Việt Nam - Ngày hội Đại đoàn kết toàn dân tộc, 97
  11-19 Ngày Nhà giáo Việt Nam, 45
  11-21 Ngày Di sản văn hóa Việt Nam
  11-24 Ngày Văn hóa Việt Nam
  11-25 -
  12-16 Ngày Toàn quốc kháng chiến, 81
  12-20 Ngày thành lập Quân đội nhân dân Việt Nam, 83
  12-23 Ngày Dân số Việt Nam, 66
  12-27 -
  12-29 Tết Dương lịch
`);

test('2026: Tết on 17 February, Giỗ Tổ on 26 April', () => assert.deepEqual(changes(2026), in2026));
test('2027: Tết on 6 February, Giỗ Tổ on 16 April', () => assert.deepEqual(changes(2027), in2027));
