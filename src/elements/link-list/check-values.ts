import {warn} from '../../core/warn.js';
import {EXTERNALS, hostsIn, LAYOUTS, SORTS} from './links-model.js';

interface CheckedList extends HTMLElement {
  readonly layout: string;
  readonly external: string;
  readonly sort: string | undefined;
  readonly ownHosts: string;
}

/** Tells a developer of values that cannot be used. To be called behind `if (__DEV__)`, as `warn` is. */
export function checkValues(list: CheckedList) {
  const {layout, external, sort, ownHosts} = list;
  hostsIn(ownHosts, (written) =>
    warn(list, 'own-hosts', written, 'a host such as vksndtc.gov.vn; it is ignored'),
  );
  if (!LAYOUTS.includes(layout))
    warn(list, 'layout', layout, `${LAYOUTS.join(', ')}; list is used`);
  if (!EXTERNALS.includes(external))
    warn(list, 'external', external, `${EXTERNALS.join(', ')}; mark is used`);
  if (sort != null && !SORTS.includes(sort))
    warn(list, 'sort', sort, 'text or groups; the links stay as written');
}
