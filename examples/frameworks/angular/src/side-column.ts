import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {Link, LinkFilterEvent} from 'cong-elements';

@Component({
  selector: 'side-column',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <aside>
      <cong-link-list
        heading="Liên kết web"
        filter
        [links]="links()"
        (cong-link-filter)="onFilter($event)"
      />
      <output>{{ query() }}</output>
      <button (click)="add()">Thêm liên kết</button>
      <cong-visit-counter heading="Thống kê truy cập" [visits]="19089598" [readersOnline]="37" />
    </aside>
  `,
})
export class SideColumn {
  readonly links = signal<readonly Link[]>([
    {text: 'Tòa án nhân dân tối cao', href: 'https://toaan.gov.vn/'},
    {text: 'Bộ Tư pháp', href: 'https://moj.gov.vn/'},
  ]);
  readonly query = signal('');

  onFilter({query}: LinkFilterEvent) {
    this.query.set(query);
  }

  add() {
    this.links.update((links) => [...links, {text: 'Quốc hội', href: 'https://quochoi.vn/'}]);
  }
}
