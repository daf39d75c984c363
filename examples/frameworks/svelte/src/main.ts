import 'cong-elements/define';
import 'cong-elements/styles.css';
import {mount} from 'svelte';
import SideColumn from './SideColumn.svelte';

mount(SideColumn, {target: document.querySelector('#app')!});
