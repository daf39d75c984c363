const list = document.querySelector('aside cong-link-list');
list.links = [
  {text: 'Tòa án nhân dân tối cao', href: 'https://toaan.gov.vn/'},
  {text: 'Bộ Tư pháp', href: 'https://moj.gov.vn/'},
];
list.addEventListener('cong-link-filter', ({query}) => {
  document.querySelector('output').value = query;
});
document.querySelector('aside button').addEventListener('click', () => {
  list.links = [...list.links, {text: 'Quốc hội', href: 'https://quochoi.vn/'}];
});
