import type {Link} from 'cong-elements';
import type {} from 'cong-elements/solid';
import {createSignal} from 'solid-js';

const courts: readonly Link[] = [
  {text: 'Tòa án nhân dân tối cao', href: 'https://toaan.gov.vn/'},
  {text: 'Bộ Tư pháp', href: 'https://moj.gov.vn/'},
];

export function SideColumn() {
  const [links, setLinks] = createSignal(courts);
  const [query, setQuery] = createSignal('');
  const add = () => setLinks([...links(), {text: 'Quốc hội', href: 'https://quochoi.vn/'}]);
  return (
    <aside>
      <cong-link-list
        heading="Liên kết web"
        filter
        prop:links={links()}
        on:cong-link-filter={(event) => setQuery(event.query)}
      />
      <output>{query()}</output>
      <button onClick={add}>Thêm liên kết</button>
      <cong-visit-counter
        heading="Thống kê truy cập"
        prop:visits={19089598}
        prop:readersOnline={37}
      />
    </aside>
  );
}
