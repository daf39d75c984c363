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
export const counter = <cong-visit-counter visits={5} prop:readersOnline={37} heading-level={3} />;
// @ts-expect-error: a fixed value goes into HTML, where the name loses its capital.
export const lost = <cong-visit-counter headingLevel={3} />;
// @ts-expect-error: a name that begins with `on` is a listener.
export const deaf = <cong-visit-counter online={37} />;
