import {VisitCounter} from 'cong-elements';
import {formatDateTime} from 'cong-elements/core';
import 'cong-elements/define';
import 'cong-elements/define/visit-counter';
import {en} from 'cong-elements/locale/en';
import {PhotoGallery} from 'cong-elements/photo-gallery';

const counter: VisitCounter = document.createElement('cong-visit-counter');
counter.visits = 19089598;
// @ts-expect-error: a counter has no such property.
counter.visitors = 1;

counter.readersOnline = '37';
counter.series = [{date: '2026-11-30', visits: 5}] as const;

const list = document.createElement('cong-link-list');
list.links = [{text: 'Quốc hội', href: 'https://quochoi.vn/'}] as const;
const banner = document.createElement('cong-anniversary-banner');
banner.events = [{since: '1960-07-26', event: 'thành lập ngành'}] as const;

const gallery: PhotoGallery | null = document.querySelector('cong-photo-gallery');
gallery?.requestUpdate();
if (gallery) gallery.photos = [{src: '/1.jpg', tracks: [{src: '/1.vtt', srclang: 'vi'}]}] as const;

export const messages: object = en;
export const format: Function = formatDateTime;
