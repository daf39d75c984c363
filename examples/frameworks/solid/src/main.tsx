import 'cong-elements/define';
import 'cong-elements/styles.css';
import {render} from 'solid-js/web';
import {SideColumn} from './side-column';

render(() => <SideColumn />, document.querySelector('#root')!);
