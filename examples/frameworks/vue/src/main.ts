import 'cong-elements/define';
import 'cong-elements/styles.css';
import {createApp} from 'vue';
import SideColumn from './SideColumn.vue';

createApp(SideColumn).mount('#app');
