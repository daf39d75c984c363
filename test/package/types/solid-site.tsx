/** @jsxImportSource solid-js */
import type {} from 'cong-elements/solid';
import type {Links} from 'cong-elements';

const links = [{text: 'Quốc hội', href: 'https://quochoi.vn/'}] as const satisfies Links;

export const list = (
  <cong-link-list
    heading="Liên kết"
    filter
    prop:links={links}
    class="wide"
    report-href="/bao-hong"
    on:cong-link-filter={({query, currentTarget}) => (currentTarget.heading = query)}
  />
);
// @ts-expect-error: a heading is text.
export const wrong = <cong-link-list heading={5} />;
