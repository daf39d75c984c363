import type {Link} from 'cong-elements';
import {useState} from 'react';
import {LinkList, VisitCounter} from './cong-elements';

const courts: readonly Link[] = [
  {text: 'Tòa án nhân dân tối cao', href: 'https://toaan.gov.vn/'},
  {text: 'Bộ Tư pháp', href: 'https://moj.gov.vn/'},
];

export function SideColumn() {
  const [links, setLinks] = useState(courts);
  const [query, setQuery] = useState('');
  const add = () => setLinks([...links, {text: 'Quốc hội', href: 'https://quochoi.vn/'}]);
  return (
    <aside>
      <LinkList
        heading="Liên kết web"
        filter
        links={links}
        onFilter={(event) => setQuery(event.query)}
      />
      <output>{query}</output>
      <button onClick={add}>Thêm liên kết</button>
      <VisitCounter heading="Thống kê truy cập" visits={19089598} readersOnline={37} />
    </aside>
  );
}
