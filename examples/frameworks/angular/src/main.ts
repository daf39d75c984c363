import {bootstrapApplication} from '@angular/platform-browser';
import 'cong-elements/define';
import {SideColumn} from './side-column';

bootstrapApplication(SideColumn).catch(console.error);
