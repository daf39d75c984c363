/** Agencies and places whose names make up lists of any length. */
const agencies = [
  'Viện kiểm sát nhân dân',
  'Tòa án nhân dân',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Công an',
  'Sở Tư pháp',
  'Thanh tra',
  'Trung tâm Hành chính công',
];
const places = [
  'An Giang',
  'Bình Định',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đắk Lắk',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Huế',
  'Khánh Hòa',
  'Lâm Đồng',
  'Nghệ An',
  'Phú Yên',
  'Quảng Ngãi',
  'Thái Nguyên',
  'Vĩnh Long',
  'Yên Bái',
];

/** As many links, spread over the places as groups. */
export function linkGroups(count) {
  const size = Math.ceil(count / places.length);
  return places.map((place, group) => ({
    heading: place,
    links: Array.from({length: Math.min(size, count - group * size)}, (_, index) => ({
      text: `${agencies[index % agencies.length]} khu vực ${index + 1}, ${place}`,
      href: `https://don-vi-${group}-${index}.gov.vn/`,
    })),
  }));
}

/** The same links as an author writes them, in an element of this name. */
export function markupOf(tag, count) {
  const lists = linkGroups(count).map(
    ({heading, links}) => `<h3>${heading}</h3>
      <ul>${links.map(({text, href}) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`,
  );
  return `<${tag} heading="Liên kết web">${lists.join('')}</${tag}>`;
}

/** What stands in the field after each of 19 keystrokes: eight letters, which are taken back, and three others. */
export const typed = [
  ...prefixes('nhan dan'),
  ...prefixes('nhan dan').reverse().slice(1),
  '',
  ...prefixes('toa'),
];

function prefixes(text) {
  return [...text].map((_, index) => text.slice(0, index + 1));
}
