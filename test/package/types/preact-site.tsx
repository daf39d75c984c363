/** @jsxImportSource preact */
import type {} from 'cong-elements/preact';
import type {Links} from 'cong-elements';

const links = [{text: 'Quốc hội', href: 'https://quochoi.vn/'}] as const satisfies Links;

export const list = (
  <cong-link-list
    heading="Liên kết"
    filter
    links={links}
    class="wide"
    report-href="/bao-hong"
    oncong-link-filter={({query, currentTarget}) => (currentTarget.heading = query)}
  />
);
// @ts-expect-error: a heading is text.
export const wrong = <cong-link-list heading={5} />;
