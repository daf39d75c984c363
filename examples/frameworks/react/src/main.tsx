import 'cong-elements/define';
import 'cong-elements/styles.css';
import {createRoot} from 'react-dom/client';
import {SideColumn} from './side-column';

createRoot(document.querySelector('#root')!).render(<SideColumn />);
