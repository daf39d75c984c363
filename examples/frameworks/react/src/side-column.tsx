import type {Link} from 'cong-elements';
import type {} from 'cong-elements/react';
import {useState} from 'react';

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
      <cong-link-list
        heading="Liên kết web"
        filter
        links={links}
        oncong-link-filter={(event) => setQuery(event.query)}
      />
      <output>{query}</output>
      <button onClick={add}>Thêm liên kết</button>
      <cong-visit-counter heading="Thống kê truy cập" visits={19089598} readersOnline={37} />
    </aside>
  );
}
