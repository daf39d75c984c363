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
export const counter = <cong-visit-counter visits={5} readersOnline={37} headingLevel={3} />;
// @ts-expect-error: a name that begins with `on` is a listener.
export const deaf = <cong-visit-counter online={37} />;
